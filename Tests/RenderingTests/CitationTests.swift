import SiteModel
import TestSupport
import Testing

@Suite struct CitationTests {
  private let project = Project(entries: [
    "resources/list.md": entry(
      "List",
      """
      items:
        - title: Pairs?
          id: balch-2019
          doi: 10.1000/a
          authors: [Alex Balch, Ada Roe, A & B]
          year: 2019
          journal: {name: Journal of Things, volume: 3}
        - {title: A guide, id: guide, url: list.md, publisher: Home Office}
        - {title: <Sheet>, id: sheet, url: "https://a.example/?b&c", authors: [Jo Bell], publisher: The Press, date: 2020-01}
      """),
    "posts/p.md": entry(
      "P", "date: 2021-01-01", body: "@balch-2019 [p. 4] and @x & y [see @guide, ch. 2; -@sheet] [@guide]\n"),
  ])

  @Test func `citations lead into the list of references, and that back`() throws {
    let template = """
      {{ entry.body }}{% for r in entry.references %}{{ r.id }} | {{ r.html }} | {{ r.authors }} {{ r.year }} | {{ r.resource.title }}\
      {% for l in r.citations %} | {{ l.title }} <a href="{{ l.url }}">{% endfor %}
      {% endfor %}
      """
    #expect(
      try project.output("posts/p/index.html", templates: ["post.html": template]) == """
        <p><a href="#ref:balch-2019" id="cite:balch-2019" role="doc-biblioref">Balch et al. (2019, p. 4)</a> and @x &amp; y \
        <span class="citation">(see <a href="#ref:guide" id="cite:guide" role="doc-biblioref">Home Office n.d.</a>, ch. 2; \
        <a href="#ref:sheet" id="cite:sheet" role="doc-biblioref">2020</a>)</span> \
        <span class="citation">(<a href="#ref:guide" id="cite:guide:2" role="doc-biblioref">Home Office n.d.</a>)</span></p>
        ref:balch-2019 | Alex Balch, Ada Roe and A &amp; B (2019). <a href="https://doi.org/10.1000/a"><cite>Pairs?</cite></a> \
        Journal of Things 3. doi:10.1000/a | Balch et al. 2019 | Pairs? | Back to the citation of Balch et al. 2019 \
        <a href="#cite:balch-2019">
        ref:sheet | Jo Bell (2020). <a href="https://a.example/?b&amp;c"><cite>&lt;Sheet&gt;</cite></a>. The Press. | \
        Bell 2020 | &lt;Sheet&gt; | Back to the citation of Bell 2020 <a href="#cite:sheet">
        ref:guide | Home Office (n.d.). <a href="/resources/list/"><cite>A guide</cite></a>. | Home Office n.d. | A guide | \
        Back to citation 1 of 2 of Home Office n.d. <a href="#cite:guide"> | Back to citation 2 of 2 of Home Office n.d. \
        <a href="#cite:guide:2">

        """)
  }

  @Test func `feeds have whole addresses, and the references behind the text`() throws {
    let feed = try project.output("feed.xml")
    #expect(
      feed.contains(
        """
        &lt;a href="https://example.org/posts/p/#ref:guide" id="cite:guide:2" role="doc-biblioref"&gt;Home Office n.d.&lt;/a&gt;)&lt;/span&gt;&lt;/p&gt;
        &lt;h2&gt;References&lt;/h2&gt;
        &lt;ul&gt;
        """))
    #expect(
      feed.contains(
        """
        &lt;li&gt;Home Office (n.d.). &lt;a href="https://example.org/resources/list/"&gt;&lt;cite&gt;A guide&lt;/cite&gt;&lt;/a&gt;.&lt;/li&gt;
        &lt;/ul&gt;
        </content:encoded>
        """))
  }
}
