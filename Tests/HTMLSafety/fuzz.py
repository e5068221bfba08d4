"""Looks for a way to run code from a body: texts made of what could, read as HTML by a parser that browsers agree with.

    fuzz.py SITEGEN [COUNT] [SEED]

Each text is rendered under the policy `safe`. html5lib then reads what came out, within a page as browsers do, and no
element, attribute or address in its tree may be able to run code, load anything by itself, or send a form.
"""
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import unquote

import html5lib

ELEMENTS = set("""
    a abbr aside article b bdi bdo blockquote br button caption cite code dd del details dfn div dl dt em figcaption figure
    footer h1 h2 h3 h4 h5 h6 header hr i img input ins kbd label li mark nav ol p pre q rp rt ruby s samp section small
    span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr
""".split())

# What a body writes beside them: of buttons and inputs, only those that do nothing by themselves.
INPUTS = {"type": "checkbox", "disabled": ""}
ADDRESSES = {"href", "src", "action", "formaction", "cite", "poster", "data", "srcset", "background", "ping", "longdesc"}
SCHEMES = ("javascript:", "vbscript:", "data:", "file:", "blob:", "filesystem:")

PIECES = [
    # HTML that runs code where a browser meets it
    "<script>alert(1)</script>", "<script src=//e>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg><script>",
    "<math><mtext></mtext><style><img src=x onerror=alert(1)>", "<iframe srcdoc='<script>alert(1)</script>'>", "<a href=javascript:alert(1)>",
    "<form action=javascript:alert(1)><button>", "<input autofocus onfocus=alert(1)>", "<object data=x>", "<embed src=x>",
    "<base href=//e>", "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>", "<link rel=stylesheet href=//e>",
    "<style>@import '//e'</style>", "<template>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<textarea>", "<title>",
    "<xmp>", "<plaintext>", "<select>", "<frameset>", "<!--><img src=x onerror=alert(1)>-->", "<![CDATA[<script>]]>", "<?x <script>?>",
    "<div style='background:url(javascript:x)'>", "<details open ontoggle=alert(1)>", "<p/onclick=x>", "</p>", "</body>", "</textarea>", "-->",
    # What passes, and how it may be left open
    "<sup>", "</sup>", "<abbr title=\"", "<abbr title='a' onclick='b'>", "<abbr title='<script>'>x</abbr>", "<span lang=en>", "<span class=\"a\">",
    "</span>", "<table>", "<tr><td colspan=\"2\">", "</td></tr></table>", "<td onclick=x>", "<br>", "<br/onclick=x>", "<time datetime=\"x\">", "<wbr>",
    "<q cite=\"javascript:x\">", "<kbd\n>", "<mark>", "</mark>", "<ruby>a<rt>b</rt></ruby>",
    # Markdown and its extensions
    "[a](javascript:alert(1))", "[a](java\tscript:alert(1))", "[a](<javascript:x>)", "[a]( &#106;avascript:x)", "[a](javascript&colon;x)",
    "![a](data:text/html,<script>)", "![a](data:image/svg+xml,<svg/onload=x>)", "![a](x \"\" onerror=x)", "<javascript:alert(1)>", "<data:text/html,x>",
    "[a]: javascript:x\n\n[a]", "[a]: <vbscript:x> 'b'\n\n![a]", "https://e/\" onclick=x", "www.e.example/<script>", "x@e.example\"onclick=x",
    "| a | b |\n| - | - |\n| <script> | `|` |", "[^1]\n\n[^1]: <script>", "[^\"><script>]: x", "~~<b>~~", "- [x] <script>", "`<script>`", "```<script>\nx\n```",
    "    <script>\n", "## <script> {#\"onclick=x}", "## a {#a onclick=\"x\" .b}", "[a](b){onclick=x}", "[a](b){href=\"javascript:x\"}", "![a](b){onerror=x width=1}",
    "{onclick=x}\na", "{style=\"x\" .c}", "==<script>==", "a\n: <script>", "*[NRM]: \"><script>\n\nNRM", "*[<b>]: x",
    ":::note{title=\"<script>\"}\na\n:::", ":::note{title='\" onclick=x'}", ":::", "::button[a]{to=\"javascript:x\"}", "::button[<script>]{url=\"javascript:x\"}",
    ":::details[<script>]\nx\n:::", "::video[x]{url=\"javascript:x\" title=\"<script>\"}", "::download[a]{file=\"javascript:x\"}", ":abbr[x]{title=\"<\"}",
    ":::quote{by=\"<script>\" source=\"javascript:x\"}\nx\n:::", "::figure[a]{src=\"javascript:x\"}", "[@a\"><script>]", "[@x, <script>]", "@<script>",
    "<!-- sitegen-ignore <script> -->", "<!-- more -->", "\\<script>", "&lt;script&gt;", "&#60;script&#62;", "\0", "\ufeff", "“", "\"", "'", ">", "<", "\n", "\n\n", "> ", "- ", "1. ", " ",
    "a", "b c", "*", "**", "_", "[", "]", "](x)", "](", ")", "!", "![", "{", "}", "|", "\n|-|\n", "\t",
]


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def text(self):
        pieces = [self.random.choice(PIECES) for _ in range(self.random.randint(1, 14))]
        if self.random.random() < 0.3:
            number = self.random.randrange(len(pieces))
            piece = pieces[number]
            cut = self.random.randint(0, len(piece))
            pieces[number] = piece[:cut] + self.random.choice(PIECES) + piece[cut:]
        return self.random.choice(["", "", " ", "\n", "\n\n"]).join(pieces)


def render(sitegen, text):
    return subprocess.run([sitegen, "render", "-"], input=text.encode(), capture_output=True).stdout.decode()


def address(value):
    """An address as a browser's parser begins with it (URL Standard, "basic URL parser")."""
    return "".join(c for c in unquote(value) if c > " ").lower()


def dangers(html):
    """What may do harm in a page that holds the HTML, and whether the page is still whole behind it."""
    page = html5lib.parse(f"<!DOCTYPE html><title>t</title><main>{html}</main><footer id=end>", namespaceHTMLElements=True)
    found = []
    namespace = "{http://www.w3.org/1999/xhtml}"
    for element in page.iter():
        if not isinstance(element.tag, str):
            continue
        name = element.tag.removeprefix(namespace)
        if name not in ELEMENTS | {"html", "head", "body", "title", "main"}:
            found.append(f"<{name}>")
        for attribute, value in element.attrib.items():
            if attribute.startswith("on") or attribute in ("style", "srcdoc", "http-equiv", "autofocus"):
                found.append(f"{name} {attribute}={value}")
            if attribute in ADDRESSES and address(value).startswith(SCHEMES):
                if not (name == "img" and address(value).startswith(("data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp"))):
                    found.append(f"{name} {attribute}={value}")
        if name == "input" and any(element.get(key) != value for key, value in INPUTS.items()):
            found.append(f"input {dict(element.attrib)}")
    body = page.find(f"{namespace}body")
    if [child.get("id") for child in body][-1:] != ["end"]:
        found.append("the end of the page is swallowed")
    return found


def main():
    sitegen = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 3000
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 2026
    texts = [piece for piece in PIECES] + [Generator(seed * 1_000_003 + number).text() for number in range(count)]
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda text: render(sitegen, text), texts))
    failed = [(text, html, found) for text, html in zip(texts, results) if (found := dangers(html))]
    empty = sum(not html.strip() for html in results)
    for text, html, found in sorted(failed, key=lambda case: len(case[0]))[:5]:
        print(f"--- text\n{text!r}\n--- html\n{html}\n--- found\n{found}\n")
    print(f"{len(texts) - len(failed)} of {len(texts)} texts came out harmless (seed {seed}; {empty} of them empty)")
    # A renderer that writes nothing would be harmless too.
    return 1 if failed or empty > len(texts) / 4 else 0


if __name__ == "__main__":
    sys.exit(main())
