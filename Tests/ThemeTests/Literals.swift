// Made from the files of templates/ by `make theme`. Change those, not this.
// swift-format-ignore-file

extension Literals {
  static let embedded: [EmbeddedFile] = [
    EmbeddedFile(#"templates/0"#, .text(#"""

"""#)),
    EmbeddedFile(#"templates/1"#, .text(#"""


"""#)),
    EmbeddedFile(#"templates/2"#, .text(#"""
no final line feed
"""#)),
    EmbeddedFile(#"templates/3"#, .text(#"""


 lines 
	

"""#)),
    EmbeddedFile(#"templates/4"#, .text(###"""
"""# """## \#(x) \##n \ \(y) "#
"""###)),
    EmbeddedFile(#"templates/5"#, .text(#"""
ends with """
"""#)),
    EmbeddedFile(#"templates/6"#, .text(###"""
a backslash at the end of a line \
and \#
\##

"""###)),
    EmbeddedFile(#"templates/7"#, .text(#"""
é é 👍🏽 ﻿ ‮
"""#)),
    EmbeddedFile(#"templates/8"#, .binary(#"""
Q1JMRg0KYW5kIENSDQ==
"""#)),
    EmbeddedFile(#"templates/9"#, .binary(#"""
YQBi
"""#)),
    EmbeddedFile(#"templates/10"#, .binary(#"""
Yf/D
"""#)),
    EmbeddedFile(#"templates/11"#, .binary(#"""
AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElK
S0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SV
lpeYmZqbnJ2en6ChoqOkpaanqKmqq6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g
4eLj5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w==
"""#)),
    EmbeddedFile(#"templates/12"#, .binary(#"""
G1sxbQ==
"""#)),
    EmbeddedFile(#"templates/13"#, .text(#"""
import Output
// swift-format-ignore
  ]
}

"""#)),
  ]
}
