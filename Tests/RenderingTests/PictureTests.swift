import Base
import SiteModel
import TestSupport
import Testing

@Suite struct PictureTests {
  private func project(_ keys: String..., body: String, settings: String = "") -> Project {
    var project = Project(
      settings: settings,
      entries: ["posts/p.md": entry("P", "date: 2021-01-01", keys.joined(separator: "\n"), body: body)],
      files: ["posts/a.png": 1, "posts/b.png": 1, "posts/c.png": 1])
    project.pictures = [
      "posts/a.png": .sized(ImageSize(width: 640, height: 480)),
      "posts/b.png": .sized(ImageSize(width: 12, height: 3)),
    ]
    return project
  }

  private func page(_ project: Project, _ template: String = "{{ entry.body }}") throws -> String {
    try project.output("posts/p/index.html", templates: ["post.html": template])
  }

  @Test func `images have their sizes, and those below the first are loaded when they are near`() throws {
    let project = project(
      body: "![](a.png){decorative}\n\n![](b.png){decorative} ![](c.png){decorative}\n\n"
        + "![](https://example.com/d.png){decorative}\n")
    #expect(
      try page(project) == """
        <p><img src="/posts/a.png" alt="" width="640" height="480" /></p>
        <p><img src="/posts/b.png" alt="" width="12" height="3" loading="lazy" decoding="async" /> \
        <img src="/posts/c.png" alt="" loading="lazy" decoding="async" /></p>
        <p><img src="https://example.com/d.png" alt="" loading="lazy" decoding="async" /></p>

        """)
  }

  @Test func `an author may give one side or both, and the other follows the picture`() throws {
    let project = project(
      body:
        "![](a.png){decorative width=320} ![](a.png){decorative height=120} ![](b.png){decorative width=1} ![](c.png){decorative width=9} ![](a.png){decorative width=1 height=2}"
    )
    let sides = try page(project).matches(of: /alt=""([^l\/]*)/).map { String($0.1) }
    #expect(
      sides == [
        " width=\"320\" height=\"240\" ", " width=\"160\" height=\"120\" ", " width=\"1\" height=\"1\" ",
        " width=\"9\" ",
        " width=\"1\" height=\"2\" ",
      ])
  }

  @Test func `a side that no page can say is left to the browser`() throws {
    var project = project(body: "![a](a.png){height=5000} ![a](b.png){width=1}\n")
    project.pictures = [
      "posts/a.png": .sized(ImageSize(width: ImageSize.longest, height: 1)),
      "posts/b.png": .sized(ImageSize(width: ImageSize.longest, height: 1)),
    ]
    let sides = try page(project).matches(of: /alt="a"([^l\/]*)/).map { String($0.1) }
    #expect(sides == [" height=\"5000\" ", " width=\"1\" height=\"1\" "])
  }

  @Test func `an entry's own picture is the first`() throws {
    let project = project("image: {src: b.png, alt: B, caption: C}", body: "![](a.png){decorative}\n")
    let template = """
      {% if entry.image %}{{ entry.image.url }}\
      {% if entry.image.width and entry.image.height %} {{ entry.image.width }}×{{ entry.image.height }}{% endif %}{% endif %}
      {{ entry.body }}
      """
    #expect(
      try page(project, template) == """
        /posts/b.png 12×3
        <p><img src="/posts/a.png" alt="" width="640" height="480" loading="lazy" decoding="async" /></p>

        """)
  }

  @Test func `a figure goes into feeds with its whole address and its size`() throws {
    let feed = try project(body: "![x](a.png \"y\")\n\n![z](b.png)\n").output("feed.xml")
    #expect(
      feed.contains(
        """
        <content:encoded>&lt;figure class="figure"&gt;
        &lt;img src="https://example.org/posts/a.png" alt="x" width="640" height="480" /&gt;
        &lt;figcaption&gt;y&lt;/figcaption&gt;
        &lt;/figure&gt;
        &lt;p&gt;&lt;img src="https://example.org/posts/b.png" alt="z" width="12" height="3" /&gt;&lt;/p&gt;
        </content:encoded>
        """))
  }

  @Test func `logos have their sizes`() throws {
    var project = project(body: "", settings: "theme: {logo: posts/b.png}\n")
    project.entries["organisations/o.md"] = entry("O", "logo: ../posts/a.png")
    let template = """
      {% if logo %}{{ logo.url }}{% if logo.width and logo.height %} {{ logo.width }}×{{ logo.height }}{% endif %}{% endif %}
      """
    #expect(try page(project, "{% set logo = site.theme.logo %}" + template) == "/posts/b.png 12×3")
    #expect(
      try project.output(
        "organisations/o/index.html",
        templates: ["organisation.html": "{% set logo = organisation.logo %}" + template]) == "/posts/a.png 640×480")
  }
}
