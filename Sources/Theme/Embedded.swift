// Made from the files of templates/ by `make theme`. Change those, not this.
// swift-format-ignore-file

extension BuiltInTheme {
  static let embedded: [EmbeddedFile] = [
    EmbeddedFile(#"templates/404.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<div class="reading">
<header class="page-header">
<h1>{{ page.title }}</h1>
<p class="lead">There is no page at this address. It may have moved, or the link that brought you here may be mistyped.</p>
</header>
<div class="prose">
<p>You could begin again at <a href="{{ site.home }}">the home page</a>, or look in one of these:</p>
<ul>
{% for section in site.lists %}
{% if section.url != site.resources %}
<li><a href="{{ section.url }}">{{ section.title }}</a></li>
{% endif %}
{% endfor %}
{% if site.resources %}
<li><a href="{{ site.resources }}">Resources</a></li>
{% endif %}
</ul>
</div>
</div>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/base.html"#, .text(##"""
<!doctype html>
<html lang="{{ page.language }}">
<head>
{% include "partials/head.html" %}
{% block head %}
{% endblock %}
</head>
<body class="kind-{{ page.kind | slug }}">
<a class="skip" href="#page_content">Skip to the content</a>
{% include "partials/preview.html" %}
{% include "partials/header.html" %}
{% include "partials/breadcrumbs.html" %}
<main id="page_content" tabindex="-1">
{% block main %}
{% endblock %}
</main>
{% include "partials/footer.html" %}
</body>
</html>

"""##)),
    EmbeddedFile(#"templates/briefing.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<article class="sided">
<header class="page-header">
<h1>{{ entry.title }}</h1>
{% if entry.lead %}
<p class="lead">{{ entry.lead }}</p>
{% endif %}
</header>
<div class="side">
{% set attachments = briefing.attachments %}
{% include "partials/attachments.html" %}
{% include "partials/briefing-facts.html" %}
{% include "partials/contents.html" %}
</div>
<div class="sided-text">
{% include "partials/withdrawn.html" %}
{% if briefing.abstract %}
<section class="abstract" aria-labelledby="page_abstract">
<h2 id="page_abstract">Abstract</h2>
<p>{{ briefing.abstract }}</p>
</section>
{% endif %}
{% include "partials/figure.html" %}
<div class="prose">
{{ entry.body }}
</div>
{% include "partials/closing.html" %}
</div>
</article>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/event.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<article class="sided">
<header class="page-header">
<h1>{{ entry.title }}</h1>
{% if entry.lead %}
<p class="lead">{{ entry.lead }}</p>
{% endif %}
</header>
<div class="side">
{% include "partials/event-facts.html" %}
{% include "partials/contents.html" %}
</div>
<div class="sided-text">
{% if event.is_cancelled %}
<div class="notice">
<p><strong>This event is cancelled.</strong></p>
</div>
{% elif event.is_postponed %}
<div class="notice">
<p><strong>This event is postponed.</strong> The date shown is the one first announced.</p>
</div>
{% endif %}
{% include "partials/withdrawn.html" %}
{% include "partials/figure.html" %}
{% if entry.has_body %}
<div class="prose minutes">
{{ entry.body }}
</div>
{% elif event.is_past %}
<p>The minutes are not published yet.</p>
{% endif %}
{% set resources = event.resources %}
{% include "partials/shared.html" %}
{% include "partials/closing.html" %}
</div>
</article>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/home.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<div class="hero">
<div class="hero-text">
{% if entry %}
<h1>{{ entry.title }}</h1>
{% if entry.lead %}
<p class="lead">{{ entry.lead }}</p>
{% endif %}
{% if entry.has_body %}
<div class="prose">
{{ entry.body }}
</div>
{% endif %}
{% else %}
<h1>{{ site.title }}</h1>
{% if site.description %}
<p class="lead">{{ site.description }}</p>
{% endif %}
{% endif %}
</div>
{% if site.upcoming or site.resources %}
<div class="hero-side">
{% if site.upcoming %}
<section class="panel" aria-labelledby="page_next">
<h2 id="page_next">Next events</h2>
<ul class="agenda">
{% for item in site.upcoming | limit(3) %}
{% if item.event %}
<li>
<time class="agenda-date" datetime="{{ item.event.start | iso8601 }}">{{ item.event.start | date("d MMMM yyyy") }}</time>
<a href="{{ item.address }}">{{ item.title }}</a>
{% if item.event.location %}
<span class="agenda-place">{{ item.event.location.name }}</span>
{% elif item.event.online %}
<span class="agenda-place">Online</span>
{% endif %}
</li>
{% endif %}
{% endfor %}
</ul>
</section>
{% endif %}
{% if site.resources %}
<section class="panel" aria-labelledby="page_resources">
<h2 id="page_resources">Shared resources</h2>
<p>{{ site.resource_count }} {{ site.resource_count | plural("resource", "resources") }} recommended at events and in lists.</p>
<p><a class="more" href="{{ site.resources }}">See all resources</a></p>
</section>
{% endif %}
</div>
{% endif %}
</div>
{% for section in site.lists %}
{% if section.entries and section.kind != "person" and section.kind != "organisation" %}
<section class="newest" aria-labelledby="newest-{{ section.title | slug }}">
<div class="newest-head">
<h2 id="newest-{{ section.title | slug }}">{{ section.title }}</h2>
{% if section.count > 3 %}
<p><a class="more" href="{{ section.url }}">All {{ section.count }}<span class="for-ears"> in {{ section.title }}</span></a></p>
{% endif %}
</div>
{% set items = section.entries | limit(3) %}
{% set level = 3 %}
{% set mixed = false %}
{% include "partials/cards.html" %}
</section>
{% endif %}
{% endfor %}
{% if site.tags %}
<section class="newest" aria-labelledby="page_topics">
<div class="newest-head">
<h2 id="page_topics">Topics</h2>
{% if site.tag_index %}
<p><a class="more" href="{{ site.tag_index }}">All<span class="for-ears"> topics</span></a></p>
{% endif %}
</div>
{% set topics = site.tags %}
{% include "partials/tags.html" %}
</section>
{% endif %}
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/list.html"#, .text(#"""
{% extends "base.html" %}
{% block head %}
{% include "partials/pagination-links.html" %}
{% endblock %}
{% block main %}
<div class="wide">
{% set heading = list.title %}
{% set introduction = list.introduction %}
{% include "partials/introduction.html" %}
{% if pagination.number > 1 %}
<p class="position">Page {{ pagination.number }} of {{ pagination.count }}</p>
{% endif %}
{% set items = pagination.entries %}
{% set level = 2 %}
{% set mixed = false %}
{% include "partials/cards.html" %}
{% include "partials/pagination.html" %}
</div>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/organisation.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<article class="reading">
<header class="page-header">
{% if organisation.logo %}
<img class="logo" src="{{ organisation.logo }}" alt="">
{% endif %}
<h1>{{ organisation.name }}</h1>
{% if entry.lead %}
<p class="lead">{{ entry.lead }}</p>
{% endif %}
{% if organisation.website or organisation.ror %}
<p class="byline">
{% if organisation.website %}
<a href="{{ organisation.website }}">Website</a>
{% endif %}
{% if organisation.ror %}
<a href="{{ organisation.ror }}">Research Organization Registry</a>
{% endif %}
</p>
{% endif %}
</header>
{% if entry.has_body %}
<div class="prose">
{{ entry.body }}
</div>
{% endif %}
{% include "partials/closing.html" %}
</article>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/page.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<article class="sided">
<header class="page-header">
<h1>{{ entry.title }}</h1>
{% if entry.lead %}
<p class="lead">{{ entry.lead }}</p>
{% endif %}
{% if entry.updated %}
<p class="byline">Updated <time datetime="{{ entry.updated | iso8601 }}">{{ entry.updated | date("d MMMM yyyy") }}</time></p>
{% endif %}
</header>
{% if entry.headings | length > 2 %}
<div class="side">
{% include "partials/contents.html" %}
</div>
{% endif %}
<div class="sided-text">
{% include "partials/withdrawn.html" %}
{% include "partials/figure.html" %}
<div class="prose">
{{ entry.body }}
</div>
{% include "partials/closing.html" %}
</div>
</article>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/partials/attachments.html"#, .text(##"""
{# Files to download. Wants: attachments. #}
{% if attachments %}
<section class="downloads" aria-labelledby="page_downloads">
<h2 id="page_downloads">Download</h2>
<ul>
{% for attachment in attachments %}
<li>
<a href="{{ attachment.url }}"><span class="file-facts">{{ attachment.type }}, {{ attachment.size | file_size }}</span> {{ attachment.title }}</a>
{% if attachment.is_inaccessible %}
<p class="file-note">This file may not be suitable for users of assistive technology.
{% if site.contact %}
{% if site.contact.accessible_formats_url %}
<a href="{{ site.contact.accessible_formats_url }}">Ask for another format</a>.
{% endif %}
{% endif %}
</p>
{% elif attachment.is_accessible %}
<p class="file-note">Tagged for screen readers.</p>
{% endif %}
</li>
{% endfor %}
</ul>
</section>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/authors.html"#, .text(##"""
{# The names of an entry's authors in one line. Wants: entry with at least one author. #}
{% for author in entry.authors -%}
{{ "" if loop.first else " and " if loop.last else ", " }}
{%- if author.url %}<a href="{{ author.url }}" rel="author">{{ author.name }}</a>{% else %}{{ author.name }}{% endif %}
{%- endfor %}

"""##)),
    EmbeddedFile(#"templates/partials/breadcrumbs.html"#, .text(#"""
{% if page.breadcrumbs %}
<nav class="breadcrumbs" aria-label="Breadcrumb">
<ol>
{% for link in page.breadcrumbs %}
<li><a href="{{ link.url }}">{{ link.title }}</a></li>
{% endfor %}
</ol>
</nav>
{% endif %}

"""#)),
    EmbeddedFile(#"templates/partials/briefing-facts.html"#, .text(##"""
{# Who wrote a briefing, when, and how it is filed. Wants: entry, briefing. #}
<section class="panel facts" aria-labelledby="page_facts">
<h2 id="page_facts">Key facts</h2>
<dl>
{% if entry.authors %}
<div>
<dt>{{ entry.authors | length | plural("Author", "Authors") }}</dt>
<dd>{% include "partials/authors.html" %}</dd>
</div>
{% endif %}
{% if entry.date %}
<div>
<dt>Published</dt>
<dd><time datetime="{{ entry.date | iso8601 }}">{{ entry.date | date("d MMMM yyyy") }}</time></dd>
</div>
{% endif %}
{% if entry.updated %}
<div>
<dt>Updated</dt>
<dd><time datetime="{{ entry.updated | iso8601 }}">{{ entry.updated | date("d MMMM yyyy") }}</time></dd>
</div>
{% endif %}
{% if briefing.institution %}
<div>
<dt>Institution</dt>
<dd>{{ briefing.institution }}</dd>
</div>
{% endif %}
{% if briefing.series %}
<div>
<dt>Series</dt>
<dd>{{ briefing.series }}{% if briefing.number %}, number {{ briefing.number }}{% endif %}</dd>
</div>
{% elif briefing.number %}
<div>
<dt>Number</dt>
<dd>{{ briefing.number }}</dd>
</div>
{% endif %}
{% if briefing.doi and briefing.doi_url %}
<div>
<dt>DOI</dt>
<dd><a href="{{ briefing.doi_url }}">{{ briefing.doi }}</a></dd>
</div>
{% endif %}
{% if briefing.keywords %}
<div>
<dt>Keywords</dt>
<dd>{{ briefing.keywords | join(", ") }}</dd>
</div>
{% endif %}
</dl>
</section>

"""##)),
    EmbeddedFile(#"templates/partials/byline.html"#, .text(##"""
{# Who wrote an entry and when. Wants: entry. #}
{% if entry.authors or entry.date or entry.updated or entry.reading_minutes > 1 %}
<p class="byline">
{% if entry.authors %}
<span>By {% include "partials/authors.html" %}</span>
{% endif %}
{% if entry.date %}
<time datetime="{{ entry.date | iso8601 }}">{{ entry.date | date("d MMMM yyyy") }}</time>
{% endif %}
{% if entry.updated %}
<span>Updated <time datetime="{{ entry.updated | iso8601 }}">{{ entry.updated | date("d MMMM yyyy") }}</time></span>
{% endif %}
{% if entry.reading_minutes > 1 %}
<span>{{ entry.reading_minutes }} minutes to read</span>
{% endif %}
</p>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/card.html"#, .text(##"""
{# One entry in a list. Wants: item, level, mixed. #}
<article>
{% if level == 2 %}
<h2 class="card-title"><a href="{{ item.address }}">{{ item.title }}</a></h2>
{% else %}
<h3 class="card-title"><a href="{{ item.address }}">{{ item.title }}</a></h3>
{% endif %}
{% if mixed or item.event or item.date or item.preview or item.withdrawn %}
<p class="card-facts">
{% if mixed %}
{% if item.collection %}
<span class="card-kind">{{ item.collection.title }}</span>
{% endif %}
{% endif %}
{% if item.event %}
<time datetime="{{ item.event.start | iso8601 }}">{{ item.event.start | date("d MMMM yyyy") }}</time>
{% if item.event.is_cancelled %}
<span class="badge badge-alert">Cancelled</span>
{% elif item.event.is_postponed %}
<span class="badge badge-alert">Postponed</span>
{% elif not item.event.is_past %}
<span class="badge">To come</span>
{% endif %}
{% elif item.date %}
<time datetime="{{ item.date | iso8601 }}">{{ item.date | date("d MMMM yyyy") }}</time>
{% endif %}
{% if item.preview %}
<span class="badge badge-alert">{{ item.preview }}</span>
{% endif %}
{% if item.withdrawn %}
<span class="badge badge-alert">Withdrawn</span>
{% endif %}
</p>
{% endif %}
{% if item.summary %}
<p class="card-summary">{{ item.summary }}</p>
{% endif %}
</article>

"""##)),
    EmbeddedFile(#"templates/partials/cards.html"#, .text(##"""
{# A list of entries. Wants: items (list of entry), level (2 or 3, of the headings), mixed (whether kinds are mixed). #}
<ul class="cards">
{% for item in items %}
<li class="card">
{% include "partials/card.html" %}
</li>
{% endfor %}
</ul>

"""##)),
    EmbeddedFile(#"templates/partials/changes.html"#, .text(##"""
{# What was changed after publication. Wants: entry. #}
{% if entry.changes %}
<section class="changes" aria-labelledby="page_changes">
<h2 id="page_changes">Changes to this page</h2>
<ul>
{% for change in entry.changes %}
<li><time datetime="{{ change.date | iso8601 }}">{{ change.date | date("d MMMM yyyy") }}</time>: {{ change.note }}</li>
{% endfor %}
</ul>
</section>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/closing.html"#, .text(##"""
{# What stands below every entry's text. Wants: entry. #}
{% if entry.tags or entry.changes or entry.license %}
<footer class="closing">
{% set topics = entry.tags %}
{% include "partials/tags.html" %}
{% include "partials/changes.html" %}
{% if entry.license and entry.license != site.license %}
<p class="licence">Licence of this page: {{ entry.license }}</p>
{% endif %}
</footer>
{% endif %}
{% include "partials/neighbours.html" %}

"""##)),
    EmbeddedFile(#"templates/partials/contents.html"#, .text(##"""
{# The headings of a long entry, as links; in the minutes of events, the questions too. Wants: entry. #}
{% if entry.headings | length > 2 %}
<nav class="contents" aria-labelledby="page_contents">
<h2 id="page_contents">Contents</h2>
<ul>
{% for heading in entry.headings %}
{% if heading.level <= 3 or heading.is_question %}
<li class="contents-{{ heading.level }}{% if heading.is_question %} contents-question{% endif %}"><a href="{{ heading.url }}">{{ heading.text }}</a></li>
{% endif %}
{% endfor %}
</ul>
</nav>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/event-facts.html"#, .text(##"""
{# When, where, who. Wants: entry, event. #}
<section class="panel facts" aria-labelledby="page_facts">
<h2 id="page_facts">At a glance</h2>
<dl>
<div>
<dt>When</dt>
<dd>
{% include "partials/event-time.html" %}
</dd>
</div>
<div>
<dt>Status</dt>
<dd>
{% if event.is_cancelled %}
<span class="badge badge-alert">Cancelled</span>
{% elif event.is_postponed %}
<span class="badge badge-alert">Postponed</span>
{% elif event.is_past %}
Took place
{% else %}
<span class="badge">To come</span>
{% endif %}
</dd>
</div>
{% if event.location %}
<div>
<dt>Where</dt>
<dd>
{% if event.location.url %}
<a href="{{ event.location.url }}">{{ event.location.name }}</a>
{% else %}
{{ event.location.name }}
{% endif %}
{% if event.location.address %}
<span class="facts-detail">{{ event.location.address }}</span>
{% endif %}
</dd>
</div>
{% endif %}
{% if event.online %}
<div>
<dt>Online</dt>
<dd>
{% if event.online.url %}
<a href="{{ event.online.url }}">{{ event.online.platform | default("Join online") }}</a>
{% else %}
{{ event.online.platform | default("Online") }}
{% endif %}
</dd>
</div>
{% endif %}
{% if event.registration and not event.is_past %}
<div>
<dt>Registration</dt>
<dd><a href="{{ event.registration }}">Register for this event</a></dd>
</div>
{% endif %}
{% if event.organiser %}
<div>
<dt>Organiser</dt>
<dd>{{ event.organiser }}</dd>
</div>
{% endif %}
{% if event.hashtag %}
<div>
<dt>Hashtag</dt>
<dd>{{ event.hashtag }}</dd>
</div>
{% endif %}
{% if event.speakers %}
<div>
<dt>Speakers</dt>
<dd>
<ul class="speakers">
{% for speaker in event.speakers %}
<li>
{% if speaker.url %}
<a href="{{ speaker.url }}">{{ speaker.name }}</a>
{% else %}
{{ speaker.name }}
{% endif %}
{% if speaker.role or speaker.organisation %}
<span class="facts-detail">
{%- if speaker.role %}{{ speaker.role }}{% endif %}
{%- if speaker.role and speaker.organisation %}, {% endif %}
{%- if speaker.organisation %}{% if speaker.website %}<a href="{{ speaker.website }}">{{ speaker.organisation }}</a>{% else %}{{ speaker.organisation }}{% endif %}{% endif -%}
</span>
{% endif %}
</li>
{% endfor %}
</ul>
</dd>
</div>
{% endif %}
{% if event.recording %}
<div>
<dt>Recording</dt>
<dd>
<ul>
<li><a href="{{ event.recording.url }}">Watch the recording</a></li>
{% if event.recording.transcript %}
<li><a href="{{ event.recording.transcript }}">Read the transcript</a></li>
{% endif %}
{% if event.recording.captions %}
<li><a href="{{ event.recording.captions }}">Captions</a></li>
{% endif %}
</ul>
</dd>
</div>
{% endif %}
{% if event.slides %}
<div>
<dt>Slides</dt>
<dd><a href="{{ event.slides }}">Slides</a></dd>
</div>
{% endif %}
{% if event.resources %}
<div>
<dt>Resources</dt>
<dd><a href="#page_shared">{{ event.resources | length }} shared</a></dd>
</div>
{% endif %}
</dl>
</section>

"""##)),
    EmbeddedFile(#"templates/partials/event-time.html"#, .text(##"""
{# From when to when; the time of day only where the author gave one. Wants: event. #}
<time datetime="{{ event.start | iso8601 }}">{{ event.start | date("EEEE d MMMM yyyy") }}{% if event.has_time %}, {{ event.start | date("HH:mm") }}{% endif %}</time>
{% if event.end %}
{% if not event.is_same_day %}
to <time datetime="{{ event.end | iso8601 }}">{{ event.end | date("EEEE d MMMM yyyy") }}{% if event.has_time %}, {{ event.end | date("HH:mm") }}{% endif %}</time>
{% elif event.has_time %}
to <time datetime="{{ event.end | iso8601 }}">{{ event.end | date("HH:mm") }}</time>
{% endif %}
{% endif %}
{% if event.has_time %}
{{ event.start | date("z") }}
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/figure.html"#, .text(##"""
{# An entry's image. Wants: entry. #}
{% if entry.image %}
<figure class="figure">
<img src="{{ entry.image.url }}" alt="{{ entry.image.alt }}">
{% if entry.image.caption or entry.image.credit %}
<figcaption>
{% if entry.image.caption %}
{{ entry.image.caption }}
{% endif %}
{% if entry.image.credit %}
<span class="credit">Image: {{ entry.image.credit }}</span>
{% endif %}
</figcaption>
{% endif %}
</figure>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/footer.html"#, .text(#"""
<footer class="footer">
<div class="footer-row">
<div class="footer-about">
<p class="footer-title">{{ site.title }}</p>
{% if site.description %}
<p>{{ site.description }}</p>
{% endif %}
{% if site.theme.footer %}
<p>{{ site.theme.footer }}</p>
{% endif %}
</div>
<nav aria-labelledby="page_sections">
<h2 id="page_sections">On this site</h2>
<ul>
{% for section in site.lists %}
{% if section.url != site.resources %}
<li><a href="{{ section.url }}">{{ section.title }}</a></li>
{% endif %}
{% endfor %}
{% if site.people %}
<li><a href="{{ site.people }}">People</a></li>
{% endif %}
{% if site.resources %}
<li><a href="{{ site.resources }}">Resources</a></li>
{% endif %}
{% if site.feed %}
<li><a href="{{ site.feed }}">Feed (RSS)</a></li>
{% endif %}
</ul>
</nav>
<div>
{% if site.contact %}
<h2>Contact</h2>
{% if site.contact.email and site.contact.email_url %}
<p><a href="{{ site.contact.email_url }}">{{ site.contact.email }}</a></p>
{% endif %}
{% if site.contact.accessible_formats and site.contact.accessible_formats_url %}
<p>For large print, easy read or another format:
<a href="{{ site.contact.accessible_formats_url }}">{{ site.contact.accessible_formats }}</a></p>
{% endif %}
{% endif %}
{% if site.publisher or site.license %}
<p class="footer-small">
{% if site.publisher %}
Published by
{% if site.publisher.url %}
<a href="{{ site.publisher.url }}">{{ site.publisher.name }}</a>.
{% else %}
{{ site.publisher.name }}.
{% endif %}
{% endif %}
{% if site.license %}
Licence: {{ site.license }}.
{% endif %}
</p>
{% endif %}
</div>
</div>
</footer>

"""#)),
    EmbeddedFile(#"templates/partials/head.html"#, .text(##"""
{# What browsers and search engines read about every page. #}
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{% if page.is_home %}{{ site.title }}{% else %}{{ page.title }} – {{ site.title }}{% endif %}</title>
{% if page.description %}
<meta name="description" content="{{ page.description }}">
{% endif %}
{% if page.is_hidden %}
<meta name="robots" content="noindex">
{% endif %}
{% if site.theme.accent %}
<meta name="theme-color" content="{{ site.theme.accent }}">
{% endif %}
<link rel="canonical" href="{{ page.canonical }}">
<link rel="icon" href="{{ "/favicon.svg" | address }}" type="image/svg+xml">
<link rel="stylesheet" href="{{ "/style.css" | address }}">
{% if site.feed %}
<link rel="alternate" type="application/rss+xml" title="{{ site.title }}" href="{{ site.feed }}">
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/header.html"#, .text(#"""
<header class="masthead">
<div class="masthead-row">
<p class="site-title"><a href="{{ site.home }}"{% if page.is_home %} aria-current="page"{% endif %}>
{%- if site.theme.logo %}<img src="{{ site.theme.logo }}" alt="">{% endif -%}
{{ site.title }}</a></p>
{% if site.navigation %}
<nav class="navigation" aria-label="Main">
<ul>
{% for link in site.navigation %}
<li><a href="{{ link.url }}"{% if link.is_current %} aria-current="page"{% elif link.is_parent %} aria-current="true"{% endif %}>{{ link.title }}</a></li>
{% endfor %}
</ul>
</nav>
{% endif %}
</div>
</header>

"""#)),
    EmbeddedFile(#"templates/partials/introduction.html"#, .text(##"""
{# The heading and the text on top of a list. Wants: heading (text), introduction (optional entry). #}
<header class="page-header">
<h1>{{ heading }}</h1>
{% if introduction and introduction.lead %}
<p class="lead">{{ introduction.lead }}</p>
{% endif %}
</header>
{% if introduction and introduction.has_body %}
<div class="prose introduction">
{{ introduction.body }}
</div>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/neighbours.html"#, .text(##"""
{# The entries before and after in the same collection. Wants: entry. #}
{% if entry.older or entry.newer %}
<nav class="neighbours" aria-label="Before and after">
{% if entry.older %}
<a class="neighbour" href="{{ entry.older.address }}" rel="prev"><span class="neighbour-label">Earlier</span> {{ entry.older.title }}</a>
{% endif %}
{% if entry.newer %}
<a class="neighbour neighbour-newer" href="{{ entry.newer.address }}" rel="next"><span class="neighbour-label">Later</span> {{ entry.newer.title }}</a>
{% endif %}
</nav>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/pagination-links.html"#, .text(##"""
{# The neighbours of a list's page, for the head. Wants: pagination. #}
{% if pagination.previous %}
<link rel="prev" href="{{ pagination.previous }}">
{% endif %}
{% if pagination.next %}
<link rel="next" href="{{ pagination.next }}">
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/pagination.html"#, .text(##"""
{# Wants: pagination. #}
{% if pagination.count > 1 %}
<nav class="pagination" aria-label="Pages">
{% if pagination.previous %}
<a class="pagination-step" href="{{ pagination.previous }}" rel="prev">Previous page</a>
{% endif %}
<ol>
{% for number in pagination.pages %}
<li>{% if number.follows_gap %}<span class="pagination-gap">…</span> {% endif %}<a href="{{ number.url }}"{% if number.is_current %} aria-current="page"{% endif %} aria-label="Page {{ number.number }}">{{ number.number }}</a></li>
{% endfor %}
</ol>
{% if pagination.next %}
<a class="pagination-step" href="{{ pagination.next }}" rel="next">Next page</a>
{% endif %}
</nav>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/preview.html"#, .text(##"""
{# Says on every page of a preview build that the page is not public. #}
{% if page.preview %}
<aside class="preview" aria-label="Preview">
<p><strong>{{ page.preview }}.</strong> This is not the public site.</p>
</aside>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/resource-groups.html"#, .text(##"""
{# Resources under their groups, after a list of the groups. Wants: groups. #}
{% if groups | length > 1 %}
<nav class="jump" aria-label="Groups">
<ul>
{% for group in groups %}
<li><a href="#group_{{ group.id }}">{{ group.title }} <span class="count">{{ group.resources | length }}</span></a></li>
{% endfor %}
</ul>
</nav>
{% endif %}
{% for group in groups %}
<section class="resource-group" aria-labelledby="group_{{ group.id }}">
<h2 id="group_{{ group.id }}">{{ group.title }}</h2>
<ul class="resources">
{% for resource in group.resources %}
{% include "partials/resource.html" %}
{% endfor %}
</ul>
</section>
{% endfor %}

"""##)),
    EmbeddedFile(#"templates/partials/resource.html"#, .text(##"""
{# One resource with its facts and where it was shared. Wants: resource. #}
<li class="resource" id="resource_{{ resource.id }}">
<div>
<p class="resource-title">
{% if resource.source and not resource.authors %}
<span class="resource-source">{{ resource.source }}:</span>
{% endif %}
{% if resource.url %}
<a href="{{ resource.url }}">{{ resource.title }}</a>
{% else %}
{{ resource.title }}
{% endif %}
</p>
{% if resource.authors or resource.date or resource.publisher or resource.journal or resource.access %}
<p class="resource-facts">
{% if resource.authors | length > 4 %}
<span>{{ resource.authors | limit(3) | join(", ") }} and others</span>
{% elif resource.authors %}
<span>{{ resource.authors | join(", ") }}</span>
{% endif %}
{% if resource.journal %}
<cite>{{ resource.journal }}</cite>
{% elif resource.publisher %}
<span>{{ resource.publisher }}</span>
{% endif %}
{% if resource.date %}
<span>{{ resource.date }}</span>
{% endif %}
{% if resource.access %}
<span>{{ "open access" if resource.access == "open" else resource.access }}</span>
{% endif %}
</p>
{% endif %}
{% if resource.abstract %}
<p class="resource-text">{{ resource.abstract | truncate(320) }}</p>
{% elif resource.description and resource.description != resource.title %}
<p class="resource-text">{{ resource.description }}</p>
{% endif %}
</div>
{% if page.kind == "resources" or resource.shared | length > 1 %}
<p class="provenance">{{ "Shared" if page.kind == "resources" else "Also shared" }}
{% for sharing in resource.shared %}
{% if sharing.address != page.address %}
<span class="sharing">{{ "at" if sharing.kind == "event" else "in" }} <a href="{{ sharing.url }}">{{ sharing.title }}</a>
{%- if sharing.date %}, <time datetime="{{ sharing.date | iso8601 }}">{{ sharing.date | date("MMMM yyyy") }}</time>{% endif %}</span>
{% endif %}
{% endfor %}
</p>
{% endif %}
</li>

"""##)),
    EmbeddedFile(#"templates/partials/shared.html"#, .text(##"""
{# What an entry's text recommends, and where else it was recommended. Wants: entry, resources. #}
{% if resources %}
<section class="shared" aria-labelledby="page_shared">
<h2 id="page_shared">Shared here</h2>
<ul>
{% for resource in resources %}
<li>
{% if resource.url %}
<a href="{{ resource.url }}">{{ resource.title }}</a>
{% else %}
{{ resource.title }}
{% endif %}
{% for sharing in resource.shared | limit(5) %}
{% if sharing.address != page.address %}
<span class="provenance">also {{ "at" if sharing.kind == "event" else "in" }} <a href="{{ sharing.url }}">{{ sharing.title }}</a></span>
{% endif %}
{% endfor %}
</li>
{% endfor %}
</ul>
{% if site.resources %}
<p><a class="more" href="{{ site.resources }}">See all resources</a></p>
{% endif %}
</section>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/tags.html"#, .text(##"""
{# A list of tags as links. Wants: topics (list of tag). #}
{% if topics %}
<ul class="tags" aria-label="Topics">
{% for topic in topics %}
<li><a href="{{ topic.url }}">{{ topic.title }}</a></li>
{% endfor %}
</ul>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/withdrawn.html"#, .text(##"""
{# A notice on top of a withdrawn entry. Wants: entry. #}
{% if entry.withdrawn %}
<div class="notice">
<p><strong>Withdrawn on
<time datetime="{{ entry.withdrawn.date | iso8601 }}">{{ entry.withdrawn.date | date("d MMMM yyyy") }}</time>.</strong>
{{ entry.withdrawn.reason }}</p>
</div>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/people.html"#, .text(#"""
{% extends "base.html" %}
{% block head %}
{% include "partials/pagination-links.html" %}
{% endblock %}
{% block main %}
<div class="wide">
{% set heading = page.title %}
{% include "partials/introduction.html" %}
<ul class="cards people">
{% for person in people %}
<li class="card">
<h2 class="card-title">
{%- if person.url %}<a href="{{ person.url }}">{{ person.name }}</a>{% else %}{{ person.name }}{% endif -%}
</h2>
{% if person.role or person.organisation %}
<p class="card-summary">
{%- if person.role %}{{ person.role }}{% endif %}
{%- if person.role and person.organisation %}, {% endif %}
{%- if person.organisation %}{{ person.organisation }}{% endif -%}
</p>
{% endif %}
</li>
{% endfor %}
</ul>
{% include "partials/pagination.html" %}
</div>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/person.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<article class="wide">
<header class="page-header person-header">
{% if person.image %}
<img class="portrait" src="{{ person.image.url }}" alt="{{ person.image.alt }}">
{% endif %}
<div>
<h1>{{ person.name }}</h1>
{% if person.role or person.organisation %}
<p class="lead">
{%- if person.role %}{{ person.role }}{% endif %}
{%- if person.role and person.organisation %}, {% endif %}
{%- if person.organisation %}{{ person.organisation }}{% endif -%}
</p>
{% endif %}
{% if person.website or person.email or person.orcid %}
<p class="byline">
{% if person.email and person.email_url %}
<a href="{{ person.email_url }}">{{ person.email }}</a>
{% endif %}
{% if person.website %}
<a href="{{ person.website }}">Website</a>
{% endif %}
{% if person.orcid and person.orcid_url %}
<a href="{{ person.orcid_url }}">ORCID {{ person.orcid }}</a>
{% endif %}
</p>
{% endif %}
</div>
</header>
{% if person.has_body %}
<div class="prose">
{{ person.body }}
</div>
{% endif %}
{% set level = 3 %}
{% set mixed = true %}
{% if person.written %}
<section class="newest" aria-labelledby="page_written">
<h2 id="page_written">Written for this site</h2>
{% set items = person.written %}
{% include "partials/cards.html" %}
</section>
{% endif %}
{% if person.spoke %}
<section class="newest" aria-labelledby="page_spoke">
<h2 id="page_spoke">Spoke at</h2>
{% set items = person.spoke %}
{% include "partials/cards.html" %}
</section>
{% endif %}
</article>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/post.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<article class="reading">
<header class="page-header">
<h1>{{ entry.title }}</h1>
{% if entry.lead %}
<p class="lead">{{ entry.lead }}</p>
{% endif %}
{% include "partials/byline.html" %}
</header>
{% include "partials/withdrawn.html" %}
{% if post.source %}
<p class="source">First published by
{% if post.source.url %}
<a href="{{ post.source.url }}">{{ post.source.name }}</a>.
{% else %}
{{ post.source.name }}.
{% endif %}
</p>
{% endif %}
{% include "partials/figure.html" %}
<div class="prose">
{{ entry.body }}
</div>
{% set attachments = post.attachments %}
{% include "partials/attachments.html" %}
{% include "partials/closing.html" %}
</article>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/resource-list.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<article class="{{ "sided" if resource_list.body_resources else "wide" }}">
<header class="page-header">
<h1>{{ entry.title }}</h1>
{% if entry.lead %}
<p class="lead">{{ entry.lead }}</p>
{% endif %}
{% include "partials/byline.html" %}
</header>
{% if resource_list.body_resources %}
<div class="side">
{% set resources = resource_list.body_resources %}
{% include "partials/shared.html" %}
</div>
{% endif %}
<div class="sided-text">
{% include "partials/withdrawn.html" %}
{% include "partials/figure.html" %}
{% if entry.has_body %}
<div class="prose">
{{ entry.body }}
</div>
{% endif %}
{% set groups = resource_list.groups %}
{% include "partials/resource-groups.html" %}
{% include "partials/closing.html" %}
</div>
</article>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/resources.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<div class="wide">
{% set heading = page.title %}
{% include "partials/introduction.html" %}
{% if lists %}
<section class="newest" aria-labelledby="page_lists">
<h2 id="page_lists">Lists</h2>
{% set items = lists %}
{% set level = 3 %}
{% set mixed = false %}
{% include "partials/cards.html" %}
</section>
{% endif %}
<p class="position">{{ total }} {{ total | plural("resource", "resources") }} in all.</p>
{% include "partials/resource-groups.html" %}
</div>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/static/favicon.svg"#, .text(##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
  <rect width="64" height="64" rx="14" fill="#0f4c5c"/>
  <circle cx="25" cy="32" r="13" fill="none" stroke="#ffffff" stroke-width="6"/>
  <circle cx="39" cy="32" r="13" fill="none" stroke="#f2c9a1" stroke-width="6"/>
</svg>

"""##)),
    EmbeddedFile(#"templates/static/style.css"#, .text(##"""
/* The theme's one style sheet: names and colours, then the page from top to bottom, then the kinds of page, then print. */

:root {
  color-scheme: light dark;

  --paper: #ffffff;
  --wash: #f6f3ec;
  --ink: #1b2126;
  --soft: #464e56;
  --line: #d8d2c4;
  --accent: #0f4c5c;
  --accent-strong: #0a3641;
  --on-accent: #ffffff;
  --alert: #7c2a0e;
  --alert-wash: #fdf0e7;
  --focus: #b4450f;

  --serif: "Iowan Old Style", "Palatino Linotype", "URW Palladio L", P052, Palatino, "Book Antiqua", Georgia, serif;
  --sans: -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", system-ui, sans-serif;

  --small: 0.875rem;
  --text: clamp(1.0625rem, 1.02rem + 0.2vw, 1.1875rem);
  --large: clamp(1.1875rem, 1.1rem + 0.4vw, 1.375rem);
  --title-3: clamp(1.1875rem, 1.12rem + 0.3vw, 1.3125rem);
  --title-2: clamp(1.4375rem, 1.3rem + 0.65vw, 1.75rem);
  --title-1: clamp(2rem, 1.55rem + 2.1vw, 3.125rem);

  --space-1: 0.5rem;
  --space-2: 1rem;
  --space-3: 1.5rem;
  --space-4: clamp(1.75rem, 1.4rem + 1.6vw, 2.75rem);
  --space-5: clamp(2.5rem, 1.8rem + 3vw, 4.5rem);

  --edge: clamp(1.125rem, 0.6rem + 2.6vw, 3rem);
  --measure: 38rem;
  --page: 70rem;
}

@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14191c;
    --wash: #1c2327;
    --ink: #ece8df;
    --soft: #bcc3c8;
    --line: #3a444a;
    --accent: #93d0df;
    --accent-strong: #b9e4ee;
    --on-accent: #0d2127;
    --alert: #f4b795;
    --alert-wash: #33231a;
    --focus: #ffb27d;
  }
}

*,
*::before,
*::after {
  box-sizing: border-box;
}

html {
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  scroll-padding-top: 1.5rem;
}

body {
  margin: 0;
  display: flex;
  flex-direction: column;
  min-height: 100vh;
  background: var(--paper);
  color: var(--ink);
  font-family: var(--sans);
  font-size: var(--text);
  line-height: 1.55;
  overflow-wrap: break-word;
}

h1,
h2,
h3,
h4,
h5,
h6 {
  margin: 0;
  font-family: var(--serif);
  font-weight: 700;
  line-height: 1.2;
  text-wrap: balance;
}

p,
ul,
ol,
dl,
dd,
figure,
blockquote,
pre {
  margin: 0;
  padding: 0;
}

p,
li {
  text-wrap: pretty;
}

img {
  max-width: 100%;
  height: auto;
}

a {
  color: var(--accent);
  text-decoration-thickness: 0.06em;
  text-underline-offset: 0.18em;
}

a:hover {
  color: var(--accent-strong);
  text-decoration-thickness: 0.12em;
}

:focus-visible {
  outline: 3px solid var(--focus);
  outline-offset: 3px;
  border-radius: 2px;
}

main:focus {
  outline: none;
}

.skip {
  position: absolute;
  left: var(--edge);
  top: 0;
  z-index: 1;
  padding: var(--space-1) var(--space-2);
  background: var(--accent);
  color: var(--on-accent);
  transform: translateY(-120%);
}

.skip:focus {
  transform: none;
  color: var(--on-accent);
}

.for-ears {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

/* Top and bottom of the page */

.masthead-row,
.breadcrumbs,
.preview p,
main,
.footer-row {
  width: 100%;
  max-width: calc(var(--page) + 2 * var(--edge));
  margin-inline: auto;
  padding-inline: var(--edge);
}

.preview {
  background: var(--alert-wash);
  color: var(--alert);
  border-bottom: 1px solid currentcolor;
}

.preview p {
  padding-block: var(--space-1);
}

.masthead {
  border-top: 5px solid var(--accent);
  border-bottom: 1px solid var(--line);
}

.masthead-row {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 0.25rem var(--space-4);
  padding-block: var(--space-2);
}

.site-title {
  font-family: var(--serif);
  font-size: 1.375rem;
  font-weight: 700;
  line-height: 1.3;
}

.site-title a {
  display: inline-flex;
  align-items: center;
  gap: 0.6em;
  color: var(--ink);
  text-decoration: none;
}

.site-title a:hover {
  color: var(--accent);
}

.site-title img {
  height: 2em;
  width: auto;
}

.navigation ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.375rem;
  list-style: none;
}

.navigation a {
  display: inline-block;
  padding-block: 0.375rem;
  border-bottom: 3px solid transparent;
  color: var(--ink);
  font-size: 1rem;
  text-decoration: none;
}

.navigation a:hover {
  border-bottom-color: var(--line);
}

.navigation a[aria-current] {
  border-bottom-color: var(--accent);
  color: var(--accent);
  font-weight: 600;
}

.breadcrumbs {
  padding-top: var(--space-2);
  font-size: var(--small);
}

.breadcrumbs ol {
  display: flex;
  flex-wrap: wrap;
  list-style: none;
}

.breadcrumbs li::after {
  content: "/" / "";
  margin-inline: 0.6em;
  color: var(--soft);
}

.breadcrumbs li:last-child::after {
  content: none;
}

.breadcrumbs a {
  display: inline-block;
  padding-block: 0.25rem;
}

main {
  flex: 1;
  padding-bottom: var(--space-5);
}

.footer {
  background: var(--wash);
  border-top: 1px solid var(--line);
  font-size: 0.9375rem;
}

.footer-row {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
  gap: var(--space-4);
  padding-block: var(--space-4);
}

.footer-title,
.footer h2 {
  margin-bottom: 0.75rem;
  line-height: 1.3;
  font-family: var(--serif);
  font-size: 1.0625rem;
  font-weight: 700;
}

.footer p + p:not(.footer-title + p) {
  margin-top: 0.75em;
}

.footer ul {
  columns: 2;
  list-style: none;
}

.footer li a {
  display: inline-block;
  padding-block: 0.2rem;
}

.footer-about,
.footer-small {
  color: var(--soft);
}

.footer-about .footer-title {
  color: var(--ink);
}

/* Headings of pages, lines of facts, small parts */

.page-header {
  padding-block: var(--space-4) var(--space-3);
}

.breadcrumbs + main .page-header {
  padding-top: var(--space-3);
}

.page-header h1,
.hero h1 {
  max-width: 22em;
  font-size: var(--title-1);
  line-height: 1.1;
  letter-spacing: -0.012em;
}

.lead {
  max-width: 40rem;
  margin-top: var(--space-2);
  color: var(--soft);
  font-size: var(--large);
  line-height: 1.45;
}

.byline,
.card-facts,
.resource-facts {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.125rem;
  align-items: baseline;
  color: var(--soft);
  font-size: var(--small);
}

.byline {
  margin-top: var(--space-2);
  font-size: 0.9375rem;
}

.badge {
  display: inline-block;
  padding: 0.05em 0.55em;
  border: 1px solid currentcolor;
  border-radius: 1em;
  color: var(--accent);
  font-size: 0.8125rem;
  font-weight: 600;
  line-height: 1.5;
}

.badge-alert {
  color: var(--alert);
}

.badge::first-letter {
  text-transform: uppercase;
}

.notice {
  margin-bottom: var(--space-3);
  padding: var(--space-2);
  border-left: 5px solid var(--alert);
  background: var(--alert-wash);
}

.tags {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  list-style: none;
  font-size: 0.9375rem;
}

.tags a {
  display: inline-block;
  padding: 0.2em 0.85em;
  border: 1px solid var(--line);
  border-radius: 1.2em;
  background: var(--wash);
  text-decoration: none;
}

.tags a:hover {
  border-color: currentcolor;
  text-decoration: underline;
}

.more {
  display: inline-block;
  padding-block: 0.2rem;
  font-weight: 600;
}

.more::after {
  content: " →" / "";
}

.position {
  margin-bottom: var(--space-2);
  color: var(--soft);
}

.panel {
  padding: clamp(1.125rem, 0.9rem + 0.8vw, 1.625rem);
  border: 1px solid var(--line);
  border-top: 4px solid var(--accent);
  background: var(--wash);
}

.panel > h2,
.contents > h2,
.downloads > h2 {
  margin-bottom: 0.75rem;
  font-size: var(--title-3);
}

/* Text written in Markdown */

.prose {
  max-width: var(--measure);
  font-family: var(--serif);
  font-size: 1.04em;
  line-height: 1.62;
  hanging-punctuation: first;
}

.prose > * + * {
  margin-top: 1.05em;
}

.prose h2 {
  font-size: var(--title-2);
}

.prose h3 {
  font-size: var(--title-3);
}

.prose h4,
.prose h5,
.prose h6 {
  font-size: 1.0625em;
}

.prose > * + h2 {
  margin-top: 1.7em;
}

.prose > * + h3,
.prose > * + h4,
.prose > * + h5,
.prose > * + h6 {
  margin-top: 1.5em;
}

.prose > :is(h2, h3, h4, h5, h6) + * {
  margin-top: 0.5em;
}

.prose :is(h2, h3, h4, h5, h6) > strong {
  font-weight: inherit;
}

.prose :is(ul, ol) {
  padding-left: 1.4em;
}

.prose li + li,
.prose li > * + * {
  margin-top: 0.4em;
}

.prose li::marker {
  color: var(--soft);
}

.prose blockquote {
  padding-left: 1.2em;
  border-left: 4px solid var(--accent);
  font-style: italic;
}

.prose code,
.prose kbd {
  padding: 0.1em 0.3em;
  border-radius: 3px;
  background: var(--wash);
  font-family: ui-monospace, "Cascadia Mono", "Liberation Mono", monospace;
  font-size: 0.88em;
}

.prose pre {
  padding: var(--space-2);
  border: 1px solid var(--line);
  background: var(--wash);
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  line-height: 1.45;
}

.prose pre code {
  padding: 0;
  background: none;
}

.prose hr {
  width: 6rem;
  margin: 2em 0;
  border: 0;
  border-top: 2px solid var(--line);
}

.prose :is(sup, sub) {
  font-size: 0.75em;
  line-height: 0;
}

.prose abbr[title] {
  text-decoration: underline dotted;
  cursor: help;
}

.figure {
  margin-block: var(--space-3);
}

.figure img {
  display: block;
  border-radius: 6px;
}

.figure figcaption {
  margin-top: var(--space-1);
  color: var(--soft);
  font-size: var(--small);
}

.source {
  margin-bottom: var(--space-2);
  color: var(--soft);
}

/* Lists of entries */

.cards {
  list-style: none;
}

.card {
  padding-block: var(--space-3);
  border-top: 1px solid var(--line);
}

.card-title {
  max-width: 32em;
  font-size: var(--title-3);
  line-height: 1.25;
}

h2.card-title {
  font-size: clamp(1.3125rem, 1.2rem + 0.5vw, 1.5625rem);
}

.card-title a {
  text-decoration: none;
}

.card-title a:hover {
  text-decoration: underline;
  text-decoration-thickness: 0.06em;
}

.card-facts {
  margin-top: 0.4rem;
}

.card-summary {
  max-width: 42rem;
  margin-top: 0.5rem;
}

.newest {
  padding-top: var(--space-4);
}

.newest-head {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 0 var(--space-2);
  margin-bottom: var(--space-2);
}

.newest h2 {
  font-size: var(--title-2);
}

.pagination {
  display: flex;
  flex-wrap: wrap;
  gap: var(--space-1) var(--space-2);
  align-items: center;
  padding-top: var(--space-3);
  border-top: 1px solid var(--line);
}

.pagination ol {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem;
  list-style: none;
}

.pagination li a {
  display: inline-block;
  min-width: 2.4em;
  padding: 0.3em 0.5em;
  border: 1px solid var(--line);
  text-align: center;
  text-decoration: none;
}

.pagination li a[aria-current] {
  border-color: var(--accent);
  background: var(--accent);
  color: var(--on-accent);
  font-weight: 600;
}

.pagination-gap {
  padding-inline: 0.3em;
  color: var(--soft);
}

.pagination-step {
  padding-block: 0.3em;
  font-weight: 600;
}

/* Home */

.hero {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--space-4);
  padding-block: var(--space-5) var(--space-3);
}

.hero .prose {
  margin-top: var(--space-3);
}

.hero-side {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--space-3);
  align-content: start;
}

.agenda {
  list-style: none;
}

.agenda li > * {
  display: block;
}

.agenda li + li {
  margin-top: var(--space-2);
  padding-top: var(--space-2);
  border-top: 1px solid var(--line);
}

.agenda a {
  font-family: var(--serif);
  font-size: var(--title-3);
  font-weight: 700;
  line-height: 1.25;
}

.agenda-date,
.agenda-place {
  color: var(--soft);
  font-size: var(--small);
}

.kind-home .newest .cards {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
  gap: 0 var(--space-4);
}

/* A text to read from top to bottom: posts, organisations */

.reading {
  max-width: calc(var(--measure) + 2rem);
  margin-inline: auto;
}

:is(.kind-post, .kind-organisation, .kind-not-found) .breadcrumbs {
  max-width: calc(var(--measure) + 2rem + 2 * var(--edge));
}

.reading .prose,
.reading .closing,
.reading .neighbours {
  max-width: none;
}

/* A text with its facts beside it: events, briefings, pages */

.side {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--space-3);
  align-content: start;
  margin-bottom: var(--space-4);
}

.facts dl > div + div {
  margin-top: 0.85rem;
  padding-top: 0.85rem;
  border-top: 1px solid var(--line);
}

.facts dt {
  color: var(--soft);
  font-size: var(--small);
}

.facts dd {
  font-size: 1rem;
  line-height: 1.45;
}

.facts-detail {
  display: block;
  color: var(--soft);
  font-size: var(--small);
}

.facts ul {
  list-style: none;
}

.facts li > a {
  display: inline-block;
  min-height: 1.5rem;
}

.speakers li + li {
  margin-top: 0.6rem;
}

.contents ul {
  list-style: none;
  font-size: 0.9375rem;
  line-height: 1.4;
}

.contents a {
  display: inline-block;
  padding-block: 0.28rem;
}

.contents-3 {
  padding-left: 1rem;
}

.reading .downloads {
  margin-top: var(--space-4);
}

.downloads ul {
  list-style: none;
}

.downloads li + li {
  margin-top: var(--space-2);
}

.downloads a {
  display: block;
  padding: 0.75rem 1rem;
  background: var(--accent);
  color: var(--on-accent);
  font-weight: 600;
  line-height: 1.35;
}

.downloads a:hover {
  background: var(--accent-strong);
}

.file-facts {
  display: inline-block;
  width: 100%;
  font-size: var(--small);
  font-weight: 400;
}

.file-note {
  margin-top: 0.35rem;
  color: var(--soft);
  font-size: var(--small);
}

.file-note a {
  display: inline;
  padding: 0;
  background: none;
  color: var(--accent);
}

.abstract {
  max-width: var(--measure);
  margin-bottom: var(--space-4);
  padding-left: 1.2em;
  border-left: 4px solid var(--accent);
}

.abstract h2 {
  margin-bottom: 0.35em;
  font-size: var(--title-3);
}

.sided-text .shared {
  max-width: var(--measure);
  margin-top: var(--space-4);
  padding-top: var(--space-3);
  border-top: 1px solid var(--line);
}

.side .shared .provenance {
  display: block;
}

.shared h2 {
  margin-bottom: var(--space-1);
  font-size: var(--title-3);
}

.shared ul {
  list-style: none;
}

.shared li {
  padding-block: 0.3rem;
}

.shared .more {
  margin-top: var(--space-1);
}

.provenance {
  color: var(--soft);
  font-size: var(--small);
}

.closing {
  max-width: var(--measure);
  margin-top: var(--space-4);
}

.closing > * + * {
  margin-top: var(--space-3);
}

.changes h2 {
  margin-bottom: 0.35em;
  font-size: var(--title-3);
}

.changes ul {
  list-style: none;
}

.changes,
.licence {
  font-size: 0.9375rem;
}

.neighbours {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--space-2);
  max-width: var(--measure);
  margin-top: var(--space-4);
  padding-top: var(--space-3);
  border-top: 1px solid var(--line);
}

.neighbour {
  font-family: var(--serif);
  font-weight: 700;
  line-height: 1.3;
}

.neighbour-label {
  display: inline-block;
  width: 100%;
  color: var(--soft);
  font-family: var(--sans);
  font-size: var(--small);
  font-weight: 400;
}

/* Resources */

.introduction {
  margin-bottom: var(--space-3);
}

.jump {
  margin-block: var(--space-3);
}

.jump ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
  padding-block: var(--space-2);
  border-block: 1px solid var(--line);
  list-style: none;
}

.jump a {
  display: inline-block;
  padding-block: 0.2rem;
}

.count {
  color: var(--soft);
  font-size: var(--small);
}

.resource-group {
  padding-top: var(--space-3);
}

.resource-group h2 {
  margin-bottom: var(--space-1);
  font-size: var(--title-2);
}

.resources {
  list-style: none;
}

.resource {
  padding-block: var(--space-2);
  border-top: 1px solid var(--line);
}

.resource-title {
  font-family: var(--serif);
  font-size: var(--title-3);
  font-weight: 700;
  line-height: 1.25;
}

.resource-source {
  font-weight: 400;
  color: var(--soft);
}

.resource-facts,
.resource-text {
  margin-top: 0.3rem;
}

.resource-text {
  max-width: 44rem;
}

.resource .provenance {
  margin-top: 0.4rem;
}

.sharing + .sharing {
  display: block;
  margin-top: 0.2rem;
}

/* People and organisations */

.person-header {
  display: flex;
  flex-wrap: wrap;
  gap: var(--space-3);
  align-items: center;
}

.portrait {
  width: 8rem;
  height: 8rem;
  border-radius: 50%;
  object-fit: cover;
}

.logo {
  max-height: 5rem;
  width: auto;
  margin-bottom: var(--space-2);
}

@media (min-width: 44rem) {
  .wide article:has(> .card-facts) {
    display: grid;
    grid-template-columns: 10.5rem minmax(0, 1fr);
    grid-template-rows: auto 1fr;
    gap: 0 var(--space-3);
  }

  .wide article:has(> .card-facts) > * {
    grid-column: 2;
  }

  .wide article > .card-facts {
    display: block;
    grid-column: 1;
    grid-row: 1 / span 2;
  }

  .wide article > .card-facts > * {
    display: block;
    width: fit-content;
  }

  .wide article > .card-facts > * + * {
    margin-top: 0.3rem;
  }

  .people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr));
    gap: 0 var(--space-4);
  }

  .neighbours {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  .neighbour-newer {
    grid-column: 2;
    text-align: right;
  }

  .resource {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 15rem);
    gap: 0 var(--space-4);
  }

  .resource .provenance {
    margin-top: 0.2rem;
  }
}

@media (min-width: 44rem) and (max-width: 59.99rem) {
  .facts dl {
    columns: 2;
    column-gap: var(--space-4);
  }

  .facts dl > div {
    break-inside: avoid;
  }
}

@media (min-width: 60rem) {
  .hero {
    grid-template-columns: minmax(0, 1fr) minmax(0, 21rem);
    gap: var(--space-5);
  }

  .sided {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 21rem);
    grid-template-rows: auto 1fr;
    gap: 0 var(--space-5);
  }

  .sided > .page-header {
    grid-column: 1 / -1;
  }

  .sided > .side {
    grid-column: 2;
    grid-row: 2;
  }

  .sided > .sided-text {
    grid-column: 1;
    grid-row: 2;
  }

}

@media (forced-colors: active) {
  .panel,
  .notice,
  .downloads a {
    border: 1px solid;
  }
}

@media print {
  :root {
    --paper: #ffffff;
    --wash: #ffffff;
    --ink: #000000;
    --soft: #333333;
    --line: #999999;
    --accent: #000000;
    --accent-strong: #000000;
    --on-accent: #000000;
    --alert: #000000;
    --alert-wash: #ffffff;
    --text: 10.5pt;
    --large: 12pt;
    --small: 9pt;
    --title-1: 23pt;
    --title-2: 14.5pt;
    --title-3: 11.5pt;
    --space-3: 12pt;
    --space-4: 18pt;
    --space-5: 20pt;
    --edge: 0pt;
    --measure: none;
  }

  @page {
    margin: 22mm 24mm;
  }

  body {
    display: block;
  }

  .skip,
  .navigation,
  .breadcrumbs,
  .contents,
  .jump,
  .pagination,
  .neighbours,
  .tags,
  .more,
  .footer nav {
    display: none;
  }

  .masthead {
    border-top: 0;
  }

  .masthead-row {
    padding-block: 0 4pt;
  }

  .site-title {
    font-size: 11pt;
  }

  .sided {
    display: block;
  }

  .reading {
    max-width: none;
  }

  .panel {
    border-top-width: 2px;
  }

  .facts dl {
    columns: 2;
  }

  .facts dd {
    font-size: 10pt;
  }

  .facts dl > div {
    break-inside: avoid;
  }

  .facts dl > div + div {
    margin-top: 0;
    padding-block: 4pt;
    border-top: 0;
  }

  .downloads {
    display: none;
  }

  h1,
  h2,
  h3,
  h4 {
    break-after: avoid;
  }

  p,
  li {
    orphans: 3;
    widows: 3;
  }

  figure,
  .resource,
  .card,
  .panel {
    break-inside: avoid;
  }

  .prose a[href^="http"]::after {
    content: " (" attr(href) ")";
    font-size: 0.85em;
    overflow-wrap: anywhere;
  }

  .footer {
    border-top: 1px solid var(--line);
    font-size: 9pt;
  }

  .footer-row {
    padding-block: 8pt 0;
  }
}

"""##)),
    EmbeddedFile(#"templates/tag.html"#, .text(#"""
{% extends "base.html" %}
{% block head %}
{% include "partials/pagination-links.html" %}
{% endblock %}
{% block main %}
<div class="wide">
<header class="page-header">
<h1>{{ tag.title }}</h1>
{% if tag.description %}
<p class="lead">{{ tag.description }}</p>
{% endif %}
</header>
{% if pagination.number > 1 %}
<p class="position">Page {{ pagination.number }} of {{ pagination.count }}</p>
{% endif %}
{% set items = pagination.entries %}
{% set level = 2 %}
{% set mixed = true %}
{% include "partials/cards.html" %}
{% include "partials/pagination.html" %}
</div>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/tags.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<div class="wide">
<header class="page-header">
<h1>{{ page.title }}</h1>
</header>
<ul class="cards">
{% for tag in tags %}
<li class="card">
<h2 class="card-title"><a href="{{ tag.url }}">{{ tag.title }}</a></h2>
<p class="card-facts"><span>{{ tag.count }} {{ tag.count | plural("entry", "entries") }}</span></p>
{% if tag.description %}
<p class="card-summary">{{ tag.description }}</p>
{% endif %}
</li>
{% endfor %}
</ul>
</div>
{% endblock %}

"""#)),
  ]
}
