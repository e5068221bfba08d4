import Base

/// What lies beside the entries.
extension StarterSite {
  var settings: String {
    """
    # The settings of this site. Only `title` and `url` must be there; delete what you do not need.

    title: \(YAMLQuotation.value(title))

    # Where the site will be published. Feeds and search engines are given addresses that begin with it.
    url: \(url.root)

    # A sentence about the site, for the footer, the feed and search engines.
    description: What this programme is for, in one sentence.

    language: en

    # The zone of dates and times that name none, such as Europe/London.
    timezone: UTC

    publisher:
      name: \(YAMLQuotation.value(title))

    # The links at the top of every page: files in content/, addresses on this site, or other sites.
    navigation:
      - title: About
        to: about.md
      - title: Posts
        to: /posts/
      - title: Events
        to: /events/
      - title: Briefings
        to: /briefings/
      - title: Resources
        to: /resources/

    # The tags that entries may use, so that a slip of the pen does not make a new one. Without this list any tag will do.
    tags:
      method:
        title: Method
        description: How we work, and how we know.
      events:
        title: Events
        description: What we hold, and what comes of it.

    """
  }

  var gitIgnore: String {
    """
    # What `sitegen build` writes, and where it builds before it publishes.
    /site/
    /.site.sitegen/

    """
  }

  var readme: String {
    """
    # \(title)

    The source of our website. Build it with

        sitegen build

    and look at it with

        python3 -m http.server --directory site

    - `sitegen.yml` holds the settings.
    - `content/` holds what we publish: a Markdown file an entry, in a folder for each kind.
    - `templates/`, if there is one, holds what our theme does otherwise than the built-in one.
    - `site/` is the result. Publish it; do not edit it.

    """
  }
}
