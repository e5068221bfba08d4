import Base
import Testing

@Suite struct RelativePathTests {
  @Test(arguments: [
    ("", "content/posts", "content/posts"), ("a.md", "content/posts", "content/posts/a.md"),
    ("./a.md", "content", "content/a.md"), ("../briefings/b.md", "content/posts", "content/briefings/b.md"),
    ("a//b/", "", "a/b"), ("../..", "content/posts", ""), ("..", "content", ""), ("/a.md", "content/posts", "a.md"),
    (".", "", ""), ("...", "a", "a/..."), ("../\u{308}a", "content/posts", "content/\u{308}a"),
  ])
  func `resolves a reference in the folder it is written in`(reference: String, folder: String, path: String) {
    #expect(RelativePath.resolve(reference, in: folder) == path)
  }

  @Test func `resolves a reference that begins with a slash from the root`() {
    #expect(RelativePath.resolve("/posts/a.md", in: "content/events", root: "content") == "content/posts/a.md")
    #expect(RelativePath.resolve("/../a.md", in: "content/events", root: "content") == "a.md")
  }

  @Test func `tells Markdown by the last bytes of a name`() {
    for path in ["a.md", "content/posts/a.md", ".md", "\u{06DD}.md"] { #expect(RelativePath.endsInMarkdown(path)) }
    for path in ["", "md", "a.mdx", "a.MD", "a.md/b", "a.md\u{301}"] { #expect(!RelativePath.endsInMarkdown(path)) }
  }

  @Test(arguments: ["..", "../..", "a/../../b", "/.."])
  func `resolves nothing that climbs out of the project`(reference: String) {
    #expect(RelativePath.resolve(reference, in: "") == nil)
  }

  @Test(arguments: [
    ("", []), ("a.md", ["a.md"]), ("content/posts/a.md", ["content", "posts", "a.md"]), ("/a//b/", ["a", "b"]),
    ("é/\u{308}ü.md", ["é", "\u{308}ü.md"]),
  ])
  func `names each folder of a path`(path: String, names: [String]) {
    #expect(RelativePath.names(of: path) == names)
  }

  @Test(arguments: [
    ("", "", "", "", ""), ("a.md", "", "a.md", "a", "md"), ("content/posts/A.MD", "content/posts", "A.MD", "A", "md"),
    ("a/", "a", "", "", ""), ("/a", "", "a", "a", ""), ("a.b/c", "a.b", "c", "c", ""),
    ("x.tar.gz", "", "x.tar.gz", "x.tar", "gz"), (".htaccess", "", ".htaccess", ".htaccess", ""),
    ("a/.b.c", "a", ".b.c", ".b", "c"), ("a.", "", "a.", "a", ""), ("é/ü.É", "é", "ü.É", "ü", "é"),
    ("a/\u{308}b.\u{308}c", "a", "\u{308}b.\u{308}c", "\u{308}b", "\u{308}c"),
  ])
  func `takes paths apart`(path: String, folder: String, name: String, stem: String, fileExtension: String) {
    #expect(RelativePath.folder(of: path) == folder)
    #expect(RelativePath.name(of: path) == name)
    #expect(RelativePath.stem(of: path) == stem)
    #expect(RelativePath.fileExtension(of: path) == fileExtension)
  }
}
