// Made from the files of templates/ by `make theme`. Change those, not this.
// swift-format-ignore-file

extension BuiltInTheme {
  static let embedded: [EmbeddedFile] = [
    EmbeddedFile(#"templates/404.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<header class="page-header">
<h1>{{ page.title }}</h1>
<p class="lead">{{ words.no_page_here }}</p>
</header>
<div class="railed">
<div class="prose">
<p>{{ words.begin_again }} <a href="{{ site.home }}">{{ words.home_page }}</a>, {{ words.or_look_here }}</p>
<ul>
{% include "partials/sections.html" %}
</ul>
</div>
</div>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/attachments.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<header class="page-header">
<h1>{{ page.title }}</h1>
<p class="byline">{{ files | length | plural(words.file_count, words.files_count) | fill(count=files | length) }}</p>
</header>
<div class="railed">
<table class="inventory" role="table">
<thead role="rowgroup">
<tr role="row">
<th scope="col" role="columnheader">{{ words.file }}</th>
<th scope="col" role="columnheader">{{ words.offered_on }}</th>
<th scope="col" role="columnheader">{{ words.format }}</th>
<th scope="col" role="columnheader">{{ words.accessible }}</th>
<th scope="col" role="columnheader">{{ words.web_page }}</th>
</tr>
</thead>
<tbody role="rowgroup">
{% for row in files %}
{% set file = row.attachment %}
<tr role="row">
<th scope="row" role="rowheader"><a href="{{ file.url }}">{{ file.title }}</a>
{%- if file.title != row.name %}
<span class="file-name">{{ row.name }}</span>
{%- endif %}</th>
<td role="cell" data-label="{{ words.offered_on }}"><a href="{{ row.entry.address }}">{{ row.entry.title }}</a></td>
<td role="cell" data-label="{{ words.format }}">{% include "partials/file-facts.html" %}</td>
<td role="cell" data-label="{{ words.accessible }}">{% if file.is_accessible %}{{ words.yes }}{% elif file.is_inaccessible %}{{ words.no }}{% else %}{{ words.not_stated }}{% endif %}</td>
<td role="cell" data-label="{{ words.web_page }}">{% if file.html == row.entry.address %}{{ words.yes }}{% elif file.html %}<a href="{{ file.html }}">{{ words.read_as_page }}</a>{% else %}{{ words.no }}{% endif %}</td>
</tr>
{% endfor %}
</tbody>
</table>
</div>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/base.html"#, .text(##"""
<!doctype html>
<html lang="{{ page.language }}" dir="{{ page.direction }}">
<head>
{% include "partials/head.html" %}
{% block head %}
{% endblock %}
</head>
<body class="kind-{{ page.kind | slug }}">
<a class="skip" href="#page_content">{{ words.skip }}</a>
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
    EmbeddedFile(#"templates/briefing.html"#, .text(##"""
{% extends "base.html" %}
{% block main %}
{% set attachments = briefing.attachments %}
<article>
<header class="page-header cover band">
{% if briefing.institution or entry.series or briefing.number %}
<p class="imprint">
{% if briefing.institution %}
<span>{{ briefing.institution }}</span>
{% endif %}
{% if entry.series %}
<span>{% include "partials/series.html" %}</span>
{% elif briefing.number %}
<span>{{ words.numbered | fill(number=briefing.number) }}</span>
{% endif %}
</p>
{% endif %}
<h1>{{ entry.title }}</h1>
{% if entry.lead %}
<p class="lead">{{ entry.lead }}</p>
{% endif %}
{% for attachment in attachments | limit(1) %}
<div class="cover-file">
{% include "partials/attachment.html" %}
{% if attachments | length > 1 %}
<p><a class="more" href="#page_downloads">{{ words.more_to_download }}</a></p>
{% endif %}
</div>
{% endfor %}
</header>
<div class="railed">
<div class="rail">
{% include "partials/briefing-facts.html" %}
{% include "partials/contents.html" %}
</div>
<div>
{% include "partials/withdrawn.html" %}
{% set after_first = true %}
{% include "partials/attachments.html" %}
{% if briefing.abstract %}
<section class="abstract" aria-labelledby="page_abstract">
<h2 id="page_abstract">{{ words.abstract }}</h2>
<p>{{ briefing.abstract }}</p>
</section>
{% endif %}
{% include "partials/figure.html" %}
<div class="prose">
{{ entry.body }}
</div>
{% include "partials/closing.html" %}
</div>
</div>
</article>
{% endblock %}

"""##)),
    EmbeddedFile(#"templates/components/button.html"#, .text(##"""
{# A link that is the next thing to do. #}
{% macro button(label: html, to: url, inline: boolean) %}
{% if inline %}
<a class="action" href="{{ to }}">{{ label }}</a>
{%- else %}
<p class="action-line"><a class="action" href="{{ to }}">{{ label }}</a></p>
{% endif %}
{% endmacro %}

"""##)),
    EmbeddedFile(#"templates/components/cards.html"#, .text(##"""
{# Entries of a collection, or of a tag, or those of a collection with a tag; without either the newest of the site. The
   entry itself is left out. #}
{% macro cards(collection: list?, tag: tag?, limit: integer = 3, level: integer) %}
{% set cards %}
{% if collection and tag %}
{% set wanted = tag.slug %}
{% set items = collection.newest %}
{{ rows(items, limit, level, wanted) }}
{% elif collection %}
{{ rows(collection.newest, limit, level, "") }}
{% elif tag %}
{{ rows(tag.entries, limit, level, "") }}
{% else %}
{{ rows(site.newest, limit, level, "") }}
{% endif %}
{% endset %}
{% if cards | striptags | trim %}
<ul class="cards">
{{ cards -}}
</ul>
{% else %}
<p>{{ words.nothing_yet }}</p>
{% endif %}
{% endmacro %}
{% macro rows(items: list of entry, limit: integer, level: integer, tag: text) %}
{% for item in items if item.url != entry.url and (tag == "" or tag in (item.tags | map(attribute="slug"))) %}
{% if loop.index <= limit %}
{% set mixed = true %}
<li class="card">
{% include "partials/card.html" %}
</li>
{% endif %}
{% endfor %}
{% endmacro %}

"""##)),
    EmbeddedFile(#"templates/components/contact.html"#, .text(##"""
{# How to reach a person, or else the site. Within text a link to write to them; by itself with what is known of them. #}
{% macro contact(label: html?, person: person?, inline: boolean) %}
{% if inline %}
{% if person %}
{% if person.email_url %}
<a href="{{ person.email_url }}">{% if label %}{{ label }}{% else %}{{ person.name }}{% endif %}</a>
{%- elif person.url %}
<a href="{{ person.url }}">{% if label %}{{ label }}{% else %}{{ person.name }}{% endif %}</a>
{%- else %}
{% if label %}{{ label }}{% else %}{{ person.name }}{% endif %}
{%- endif %}
{%- elif site.contact and site.contact.email_url and site.contact.email %}
<a href="{{ site.contact.email_url }}">{% if label %}{{ label }}{% else %}{{ site.contact.email }}{% endif %}</a>
{%- endif %}
{%- elif person or site.contact %}
<div class="callout contact">
<p class="callout-title">{% if label %}{{ label }}{% else %}{{ words.contact }}{% endif %}</p>
{% if person %}
<p>{% if person.url %}<a href="{{ person.url }}">{{ person.name }}</a>{% else %}{{ person.name }}{% endif %}
{%- if person.role %}, {{ person.role }}{% endif %}
{%- if person.organisation %}, {{ person.organisation }}{% endif %}</p>
{% if person.email and person.email_url %}
<p><a href="{{ person.email_url }}">{{ person.email }}</a></p>
{% endif %}
{% elif site.contact %}
{% if site.contact.email and site.contact.email_url %}
<p><a href="{{ site.contact.email_url }}">{{ site.contact.email }}</a></p>
{% endif %}
{% if site.contact.accessible_formats and site.contact.accessible_formats_url %}
<p>{{ words.other_formats }} <a href="{{ site.contact.accessible_formats_url }}">{{ site.contact.accessible_formats }}</a></p>
{% endif %}
{% endif %}
</div>
{% endif %}
{% endmacro %}

"""##)),
    EmbeddedFile(#"templates/components/details.html"#, .text(##"""
{# What some readers want and others do not, behind its label. #}
{% macro details(label: html, body: html, open: boolean = false) %}
<details class="fold"{% if open %} open{% endif %}>
<summary>{{ label }}</summary>
<div class="fold-body">
{{ body }}</div>
</details>
{% endmacro %}

"""##)),
    EmbeddedFile(#"templates/components/download.html"#, .text(##"""
{# A file to download, with its type, its size and, of a PDF that says so, its pages. Its name is the label, or else that
   of the file. What it is given under `accessible` and `html` the file knows itself. #}
{% macro download(label: html?, file: file, accessible: boolean = false, html: url?) %}
<div class="download">
<a class="file" href="{{ file.url }}"><span class="file-title"><span class="for-ears">{{ words.download_named }} </span>{% if label %}{{ label }}{% else %}{{ file.name }}{% endif %} <span class="file-facts">{% include "partials/file-facts.html" %}</span></span></a>
{% include "partials/file-notes.html" with page = entry.address %}
</div>
{% endmacro %}

"""##)),
    EmbeddedFile(#"templates/components/figure.html"#, .text(##"""
{# A picture with its caption, which is the label. #}
{% macro figure(label: html?, src: picture, alt: text, credit: text?) %}
<figure class="figure">
<img src="{{ src.url }}" alt="{{ alt }}"{% if src.width and src.height %} width="{{ src.width }}" height="{{ src.height }}"{% endif %} loading="lazy">
{% if label or credit %}
<figcaption>
{% if label %}{{ label }}{% endif %}
{% if credit %}
<span class="credit">{{ words.image }} {{ credit }}</span>
{% endif %}
</figcaption>
{% endif %}
</figure>
{% endmacro %}

"""##)),
    EmbeddedFile(#"templates/components/note.html"#, .text(##"""
{# Something worth knowing beside the text. Its title is the label. #}
{% macro note(label: html?, body: html) %}
<div class="callout" role="note">
<p class="callout-title">{% if label %}{{ label }}{% else %}{{ words.note }}{% endif %}</p>
{{ body }}</div>
{% endmacro %}

"""##)),
    EmbeddedFile(#"templates/components/question.html"#, .text(##"""
{# A question with its answer, which can be linked to. #}
{% macro question(label: html, body: html, id: text, by: text?, level: integer) %}
<div class="question" id="{{ id }}">
<div class="section-heading"><p class="question-text" role="heading" aria-level="{{ level }}">{{ label }}</p><a class="section-link" href="#{{ id }}" aria-label="{{ words.link_to_question }}">#</a></div>
{% if by %}
<p class="question-by">{{ words.asked_by }} {{ by }}</p>
{% endif %}
{{ body }}</div>
{% endmacro %}

"""##)),
    EmbeddedFile(#"templates/components/quote.html"#, .text(##"""
{# Words of somebody else; the label says whose. #}
{% macro quote(label: html?, body: html) %}
<figure class="quote">
<blockquote>
{{ body }}</blockquote>
{% if label %}
<figcaption>{{ label }}</figcaption>
{% endif %}
</figure>
{% endmacro %}

"""##)),
    EmbeddedFile(#"templates/components/resource.html"#, .text(##"""
{# A resource of the site, by the id that its address on the resources page ends with. The label says why it is here. #}
{% macro resource(label: html?, item: resource) %}
<div class="card resource-card">
<p class="card-title">{% if item.url %}<a href="{{ item.url }}">{{ item.title }}</a>{% else %}{{ item.title }}{% endif %}</p>
{% if item.authors or item.source or item.publisher or item.journal or item.date or item.access %}
<p class="card-facts">
{% include "partials/resource-facts.html" with resource = item %}
</p>
{% endif %}
{% if label %}
<p class="card-summary">{{ label }}</p>
{% elif item.abstract %}
<p class="card-summary">{{ item.abstract | truncate(240) }}</p>
{% endif %}
</div>
{% endmacro %}

"""##)),
    EmbeddedFile(#"templates/components/speaker.html"#, .text(##"""
{# Who says what stands in it: a person of the site, or the label. #}
{% macro speaker(label: html?, body: html?, person: person?, role: text?, id: text?) %}
{% if label or person %}
<div class="speech"{% if id %} id="{{ id }}"{% endif %}>
<p class="speech-who">
{% if person and person.url %}
<a href="{{ person.url }}">{% if label %}{{ label }}{% else %}{{ person.name }}{% endif %}</a>
{% elif label %}
<strong>{{ label }}</strong>
{% elif person %}
<strong>{{ person.name }}</strong>
{% endif %}
{% if role %}
<span class="speech-role">{{ role }}</span>
{% elif person and (person.role or person.organisation) %}
<span class="speech-role">
{%- if person.role %}{{ person.role }}{% endif %}
{%- if person.role and person.organisation %}, {% endif %}
{%- if person.organisation %}{{ person.organisation }}{% endif -%}
</span>
{% endif %}
</p>
{% if body %}
{{ body }}
{% endif %}
</div>
{% endif %}
{% endmacro %}

"""##)),
    EmbeddedFile(#"templates/components/toc.html"#, .text(##"""
{# The headings of the text it stands in, as links, down to a depth. #}
{% macro toc(label: html?, depth: integer = 2) %}
{% set shown %}
{% include "partials/headings.html" with headings = entry.headings, deepest = depth + 1 %}
{% endset %}
{% if shown | striptags | trim %}
<nav class="toc" aria-label="{{ words.contents_of_text }}">
<p class="toc-title">{% if label %}{{ label }}{% else %}{{ words.contents }}{% endif %}</p>
{{ shown }}
</nav>
{% endif %}
{% endmacro %}

"""##)),
    EmbeddedFile(#"templates/components/video.html"#, .text(##"""
{# A film. Nothing is asked of another site before somebody clicks: until then there is a link, and a picture of our own if
   there is one. A script puts the player in its place where the browser allows that; else the link is followed. #}
{% macro video(label: html?, src: video, title: text, poster: picture?, captions: file?, transcript: url?) %}
<figure class="video">
{% if src.host %}
<a class="video-link" href="{{ src.url }}"{% if src.player %} data-player="{{ src.player }}" data-title="{{ title }}"{% endif %}>
{% if poster %}
<img src="{{ poster.url }}" alt=""{% if poster.width and poster.height %} width="{{ poster.width }}" height="{{ poster.height }}"{% endif %} loading="lazy">
{% endif %}
<span class="video-title"><span class="video-sign" aria-hidden="true">▶</span> <span>{{ words.watch }} {{ title }}</span> <span class="video-host">{{ words.on_host }} {{ src.host }}</span></span>
</a>
{% if src.player %}
<script type="module" src="{{ "/video.js" | address }}"></script>
{% endif %}
{% else %}
<video controls preload="none"{% if poster %} poster="{{ poster.url }}"{% if poster.width and poster.height %} width="{{ poster.width }}" height="{{ poster.height }}"{% endif %}{% endif %} aria-label="{{ title }}">
<source src="{{ src.url }}">
{% if captions %}
<track kind="captions" src="{{ captions.url }}" srclang="{{ entry.language }}" label="{{ words.captions }}" default>
{% endif %}
<a href="{{ src.url }}">{{ title }}</a>
</video>
{% endif %}
{% if label or transcript %}
<figcaption>
{% if label %}{{ label }}{% endif %}
{% if transcript %}
<a class="video-transcript" href="{{ transcript }}">{{ words.transcript_of | fill(title=title) }}</a>
{% endif %}
</figcaption>
{% endif %}
</figure>
{% endmacro %}

"""##)),
    EmbeddedFile(#"templates/components/warning.html"#, .text(##"""
{# What readers must not miss. Its title is the label. #}
{% macro warning(label: html?, body: html) %}
<div class="callout warning" role="note">
<p class="callout-title">{% if label %}{{ label }}{% else %}{{ words.warning }}{% endif %}</p>
{{ body }}</div>
{% endmacro %}

"""##)),
    EmbeddedFile(#"templates/event.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<article>
<header class="page-header">
<p class="mark">
{% include "partials/day.html" %}
</p>
<h1>{{ entry.title }}</h1>
{% if entry.lead %}
<p class="lead">{{ entry.lead }}</p>
{% endif %}
</header>
<div class="railed">
<div class="rail">
{% include "partials/event-facts.html" %}
{% include "partials/contents.html" %}
</div>
<div>
{% if event.is_cancelled %}
<div class="notice">
<p><strong>{{ words.event_cancelled }}</strong></p>
</div>
{% elif event.is_postponed %}
<div class="notice">
<p><strong>{{ words.event_postponed }}</strong> {{ words.first_announced }}</p>
</div>
{% endif %}
{% include "partials/withdrawn.html" %}
{% include "partials/figure.html" %}
{% include "partials/speakers.html" %}
{% if entry.has_body %}
<div class="prose">
{{ entry.body }}
</div>
{% elif event.is_past and not event.is_cancelled %}
<p>{{ words.no_minutes_yet }}</p>
{% endif %}
{% set resources = event.resources %}
{% include "partials/shared.html" %}
{% include "partials/closing.html" %}
</div>
</div>
</article>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/home.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<div class="hero band">
<div>
{% if entry %}
<h1>{{ entry.title }}</h1>
{% if entry.lead %}
<p class="lead">{{ entry.lead }}</p>
{% endif %}
{% else %}
<h1>{{ site.title }}</h1>
{% if site.description %}
<p class="lead">{{ site.description }}</p>
{% endif %}
{% endif %}
</div>
{% if entry and entry.image %}
<img src="{{ entry.image.url }}"{% if entry.image.width and entry.image.height %} width="{{ entry.image.width }}" height="{{ entry.image.height }}"{% endif %} alt="{{ entry.image.alt }}">
{% elif site.upcoming %}
{% include "partials/agenda.html" %}
{% endif %}
</div>
{% if entry and entry.has_body %}
<div class="railed welcome">
<div class="prose">
{{ entry.body }}
{% set references = entry.references %}
{% include "partials/references.html" %}
</div>
<div class="rail">
{% if entry.image and site.upcoming %}
{% include "partials/agenda.html" %}
{% endif %}
{% if site.resources %}
<section aria-labelledby="page_resources">
<h2 id="page_resources">{{ words.shared_resources }}</h2>
<p>{{ site.resource_count | plural(words.recommended_resource, words.recommended_resources) | fill(count=site.resource_count) }}</p>
<p><a class="more" href="{{ site.resources }}">{{ words.see_all }}<span class="for-ears"> {{ words.see_all_resources }}</span></a></p>
</section>
{% endif %}
</div>
</div>
{% endif %}
{% set level = 3 %}
{% set mixed = false %}
{% set side_by_side = true %}
{% for section in site.lists %}
{% if section.newest and section.kind != "person" and section.kind != "organisation" %}
<section class="newest" aria-labelledby="newest_{{ section.name | slug }}">
<div class="newest-head">
<h2 id="newest_{{ section.name | slug }}">{{ section.title }}</h2>
{% if section.url == site.resources %}
<p><a class="more" href="{{ section.url }}">{{ words.all_resources | fill(count=site.resource_count) }}</a></p>
{% elif section.count > 3 or section.kind == "event" %}
<p><a class="more" href="{{ section.url }}">{{ words.all | fill(count=section.count) }}<span class="for-ears"> {{ words.all_in | fill(title=section.title) }}</span></a></p>
{% endif %}
</div>
{% set items = section.newest | limit(3) %}
{% include "partials/cards.html" %}
</section>
{% endif %}
{% endfor %}
{% if site.tags %}
<section class="newest" aria-labelledby="page_topics">
<div class="newest-head">
<h2 id="page_topics">{{ words.topics }}</h2>
{% if site.tag_index %}
<p><a class="more" href="{{ site.tag_index }}">{{ words.all | fill(count=site.tags | length) }}<span class="for-ears"> {{ words.all_topics }}</span></a></p>
{% endif %}
</div>
{% set topics = site.topics %}
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
{% set heading = list.title %}
{% set introduction = list.introduction %}
{% set mark = pagination.total | plural(words.entry_count, words.entries_count) | fill(count=pagination.total) if pagination.total > 0 else "" %}
{% include "partials/introduction.html" %}
{% set items = pagination.entries %}
{% set level = 2 %}
{% set mixed = false %}
{% set side_by_side = false %}
{% include "partials/cards.html" %}
{% include "partials/pagination.html" %}
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/organisation.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<article>
<header class="page-header">
{% if organisation.logo %}
<p class="mark"><img class="logo" src="{{ organisation.logo.url }}"{% if organisation.logo.width and organisation.logo.height %} width="{{ organisation.logo.width }}" height="{{ organisation.logo.height }}"{% endif %} alt=""></p>
{% endif %}
<h1>{{ organisation.name }}</h1>
{% if entry and entry.lead %}
<p class="lead">{{ entry.lead }}</p>
{% elif organisation.is_publisher %}
<p class="lead">{{ words.publisher_of_site }}</p>
{% endif %}
</header>
{% if entry or organisation.website or organisation.ror or organisation.people %}
<div class="railed">
{% if organisation.website or organisation.ror %}
<div class="rail">
<ul class="links">
{% if organisation.website %}
<li><a href="{{ organisation.website }}">{{ words.website }}</a></li>
{% endif %}
{% if organisation.ror %}
<li><a href="{{ organisation.ror }}">Research Organization Registry</a></li>
{% endif %}
</ul>
</div>
{% endif %}
<div>
{% if entry and entry.has_body %}
<div class="prose">
{{ entry.body }}
</div>
{% endif %}
{% include "partials/members.html" %}
{% if entry %}
{% include "partials/closing.html" %}
{% endif %}
</div>
</div>
{% endif %}
{% include "partials/works.html" with items = organisation.events, name = "events", title = words.events_organised, mixed = false %}
{% include "partials/works.html" with items = organisation.posts, name = "written", title = words.written_here, mixed = true %}
{% include "partials/works.html" with items = organisation.briefings, name = "briefings", title = words.briefings, mixed = false %}
{% include "partials/works-elsewhere.html" with resources = organisation.resources, name = organisation.name %}
</article>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/organisations.html"#, .text(#"""
{% extends "base.html" %}
{% block head %}
{% include "partials/pagination-links.html" %}
{% endblock %}
{% block main %}
{% set heading = page.title %}
{% set mark = pagination.total | plural(words.organisation_count, words.organisations_count) | fill(count=pagination.total) %}
{% include "partials/introduction.html" %}
<div class="railed">
<ul class="columns names">
{% for organisation in organisations %}
<li class="card">
<h2 class="card-title">
{%- if organisation.url %}<a href="{{ organisation.url }}">{{ organisation.name }}</a>{% else %}{{ organisation.name }}{% endif -%}
</h2>
{% if organisation.entry and organisation.entry.lead %}
<p class="card-summary">{{ organisation.entry.lead }}</p>
{% elif organisation.is_publisher %}
<p class="card-summary">{{ words.publisher_of_site }}</p>
{% endif %}
</li>
{% endfor %}
</ul>
{% include "partials/pagination.html" %}
</div>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/page.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<article>
<header class="page-header">
<h1>{{ entry.title }}</h1>
{% if entry.lead %}
<p class="lead">{{ entry.lead }}</p>
{% endif %}
{% if entry.updated or entry.series %}
<p class="byline">
{% if entry.updated %}
<span>{{ words.updated }} <time datetime="{{ entry.updated | iso8601 }}">{{ entry.updated | date("long") }}</time></span>
{% endif %}
{% if entry.series %}
<span>{% include "partials/series.html" %}</span>
{% endif %}
</p>
{% endif %}
</header>
<div class="railed">
{% if entry.contents %}
<div class="rail">
{% include "partials/contents.html" %}
</div>
{% endif %}
<div>
{% include "partials/withdrawn.html" %}
{% include "partials/figure.html" %}
<div class="prose">
{{ entry.body }}
</div>
{% include "partials/closing.html" %}
</div>
</div>
</article>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/partials/agenda.html"#, .text(##"""
{# The next three events. #}
<section class="panel" aria-labelledby="page_next">
<h2 id="page_next">{{ site.upcoming | length | plural(words.next_event, words.next_events) }}</h2>
<ul class="agenda">
{% for item in site.upcoming | limit(3) %}
{% if item.event %}
{% set event = item.event %}
<li>
{% include "partials/day.html" %}
<div>
<a href="{{ item.address }}">{{ item.title }}</a>
{% if event.is_cancelled or event.is_postponed %}
<span class="detail">
{% include "partials/status.html" %}
</span>
{% elif event.location %}
<span class="detail">{{ event.location.name }}</span>
{% elif event.online %}
<span class="detail">{{ words.online }}</span>
{% endif %}
</div>
</li>
{% endif %}
{% endfor %}
</ul>
</section>

"""##)),
    EmbeddedFile(#"templates/partials/attachment.html"#, .text(##"""
{# One file to download, with what is known about it. Wants: attachment, entry (whose it is). #}
<a class="file" href="{{ attachment.url }}"><span class="file-title"><span class="for-ears">{{ words.download_named }} </span>{{ attachment.title }} <span class="file-facts">{% include "partials/file-facts.html" with file = attachment %}</span></span></a>
{% include "partials/file-notes.html" with file = attachment, page = entry.address %}

"""##)),
    EmbeddedFile(#"templates/partials/attachments.html"#, .text(##"""
{# Files to download. Wants: attachments, after_first (whether the first of them is shown elsewhere). #}
{% if attachments and (not after_first or attachments | length > 1) %}
<section class="downloads" aria-labelledby="page_downloads">
<h2 id="page_downloads">{{ words.more_to_download if after_first else (attachments | length | plural(words.download, words.downloads)) }}</h2>
<ul>
{% for attachment in attachments %}
{% if not (after_first and loop.first) %}
<li>
{% include "partials/attachment.html" %}
</li>
{% endif %}
{% endfor %}
</ul>
</section>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/authors.html"#, .text(##"""
{# The names of an entry's authors in one line. Wants: entry with at least one author. #}
{% for author in entry.authors -%}
{{ "" if loop.first else " " ~ words.and_last ~ " " if loop.last else ", " }}
{%- if author.url %}<a href="{{ author.url }}" rel="author">{{ author.name }}</a>{% else %}{{ author.name }}{% endif %}
{%- endfor %}

"""##)),
    EmbeddedFile(#"templates/partials/breadcrumbs.html"#, .text(#"""
{% if page.breadcrumbs %}
<nav class="breadcrumbs" aria-label="{{ words.breadcrumb }}">
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
<h2 id="page_facts">{{ words.key_facts }}</h2>
<dl>
{% if entry.authors %}
<div>
<dt>{{ entry.authors | length | plural(words.author, words.authors) }}</dt>
<dd>{% include "partials/authors.html" %}</dd>
</div>
{% endif %}
{% if entry.date %}
<div>
<dt>{{ words.published }}</dt>
<dd><time datetime="{{ entry.date | iso8601 }}">{{ entry.date | date("long") }}</time></dd>
</div>
{% endif %}
{% if entry.updated %}
<div>
<dt>{{ words.updated }}</dt>
<dd><time datetime="{{ entry.updated | iso8601 }}">{{ entry.updated | date("long") }}</time></dd>
</div>
{% endif %}
{% if briefing.institutions %}
<div>
<dt>{{ words.institution }}</dt>
<dd>{% include "partials/credits.html" with credits = briefing.institutions %}</dd>
</div>
{% endif %}
{% if entry.series %}
<div>
<dt>{{ words.series }}</dt>
<dd>{% include "partials/series.html" %}</dd>
</div>
{% elif briefing.number %}
<div>
<dt>{{ words.number }}</dt>
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
<dt>{{ words.keywords }}</dt>
<dd>{{ briefing.keywords | join(", ") }}</dd>
</div>
{% endif %}
{% include "partials/details.html" %}
</dl>
</section>

"""##)),
    EmbeddedFile(#"templates/partials/byline.html"#, .text(##"""
{# Who wrote an entry and when. Wants: entry. #}
{% if entry.authors or entry.date or entry.updated or entry.series or entry.reading_minutes > 1 %}
<p class="byline">
{% if entry.authors %}
<span>{{ words.by }} {% include "partials/authors.html" %}</span>
{% endif %}
{% if entry.date %}
<time datetime="{{ entry.date | iso8601 }}">{{ entry.date | date("long") }}</time>
{% endif %}
{% if entry.updated %}
<span>{{ words.updated }} <time datetime="{{ entry.updated | iso8601 }}">{{ entry.updated | date("long") }}</time></span>
{% endif %}
{% if entry.series %}
<span>{% include "partials/series.html" %}</span>
{% endif %}
{% if entry.reading_minutes > 1 %}
<span>{{ words.reading_time | fill(count=entry.reading_minutes) }}</span>
{% endif %}
</p>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/card.html"#, .text(##"""
{# One entry in a list. Wants: item, level, mixed. #}
<article>
{% if level == 2 %}
<h2 class="card-title"{% if item.told_language %} lang="{{ item.told_language }}" dir="{{ item.direction }}"{% endif %}><a href="{{ item.address }}">{{ item.title }}</a></h2>
{% else %}
<h3 class="card-title"{% if item.told_language %} lang="{{ item.told_language }}" dir="{{ item.direction }}"{% endif %}><a href="{{ item.address }}">{{ item.title }}</a></h3>
{% endif %}
{% if item.event or item.date or item.authors or item.preview or item.withdrawn or (mixed and item.collection) %}
<p class="card-facts">
{% if item.event %}
{% set event = item.event %}
{% include "partials/day.html" %}
{% include "partials/status.html" %}
{% elif item.date %}
<time datetime="{{ item.date | iso8601 }}">{{ item.date | date("long") }}</time>
{% endif %}
{% if mixed and item.collection %}
<span class="card-kind">{{ item.collection.title }}</span>
{% elif item.authors %}
<span>{% include "partials/names.html" %}</span>
{% endif %}
{% if item.preview %}
<span class="badge badge-alert">{{ item.preview }}</span>
{% endif %}
{% if item.withdrawn %}
<span class="badge badge-alert">{{ words.withdrawn }}</span>
{% endif %}
</p>
{% endif %}
{% if item.summary %}
<p class="card-summary"{% if item.told_language %} lang="{{ item.told_language }}" dir="{{ item.direction }}"{% endif %}>{{ item.summary }}</p>
{% endif %}
</article>

"""##)),
    EmbeddedFile(#"templates/partials/cards.html"#, .text(##"""
{# A list of entries. Wants: items (list of entry), level (2 or 3, of the headings), mixed (whether kinds are mixed),
   side_by_side (whether they stand in columns, as on the home page, or in rows). #}
<ul class="{{ "columns" if side_by_side else "rows" }}">
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
<h2 id="page_changes">{{ words.changes }}</h2>
<ul>
{% for change in entry.changes %}
<li><time datetime="{{ change.date | iso8601 }}">{{ change.date | date("long") }}</time>: {{ change.note }}</li>
{% endfor %}
</ul>
</section>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/closing.html"#, .text(##"""
{# What stands below every entry's text. Wants: entry. #}
{% set references = entry.references %}
{% include "partials/references.html" %}
{% if entry.details and not entry.event and not entry.briefing %}
<section class="panel facts" aria-labelledby="page_details">
<h2 id="page_details">{{ words.details }}</h2>
<dl>
{% include "partials/details.html" %}
</dl>
</section>
{% endif %}
{% include "partials/series-neighbours.html" %}
{% include "partials/connections.html" %}
{% if entry.tags or entry.changes or entry.license %}
<footer class="closing">
{% set topics = entry.tags %}
{% include "partials/tags.html" %}
{% include "partials/changes.html" %}
{% if entry.license and entry.license != site.license %}
<p class="licence">{{ words.license_of_page }} {{ entry.license }}</p>
{% endif %}
</footer>
{% endif %}
{% include "partials/neighbours.html" %}

"""##)),
    EmbeddedFile(#"templates/partials/connection.html"#, .text(##"""
{# A short list under a heading: the call writes its items. #}
{% macro connection(name: text, title: text) %}
<section class="connections" aria-labelledby="page_{{ name }}">
<h2 id="page_{{ name }}">{{ title }}</h2>
<ul>
{{ caller() -}}
</ul>
</section>
{% endmacro %}

"""##)),
    EmbeddedFile(#"templates/partials/connections.html"#, .text(##"""
{# What belongs with an entry, which texts refer to it, and what to go on with. Wants: entry. #}
{% from "partials/connection.html" import connection %}
{% if entry.event %}
{% include "partials/mentions.html" with items = entry.event.write_ups, name = "write_ups", title = words.written_up_in %}
{% include "partials/mentions.html" with items = entry.event.briefings, name = "briefings", title = words.briefings %}
{% elif entry.briefing %}
{% include "partials/mentions.html" with items = entry.briefing.announcements, name = "announcements", title = words.posts_about_briefing %}
{% include "partials/mentions.html" with items = entry.briefing.events, name = "events", title = words.events_about_briefing %}
{% endif %}
{% include "partials/mentions.html" with items = entry.other_mentions, name = "mentions", title = words.referred_to_by %}
{% if entry.other_related %}
{% call connection("related", words.related) %}
{% for item in entry.other_related %}
<li>
{% include "partials/entry-link.html" %}
</li>
{% endfor %}
{% endcall %}
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/contents.html"#, .text(##"""
{# The headings of a long entry, as links; in the minutes of events, the questions too. Wants: entry. #}
{% if entry.contents %}
<nav class="contents" aria-labelledby="page_contents">
<h2 id="page_contents">{{ words.contents }}</h2>
{% include "partials/headings.html" with headings = entry.contents, deepest = 6 %}
</nav>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/credits.html"#, .text(##"""
{# Names with links to their pages, in one line. Wants: credits. #}
{% for credit in credits -%}
{{ "" if loop.first else ", " }}
{%- if credit.url %}<a href="{{ credit.url }}">{{ credit.name }}</a>{% else %}{{ credit.name }}{% endif %}
{%- endfor %}
"""##)),
    EmbeddedFile(#"templates/partials/day.html"#, .text(##"""
{# The day on which an event begins, its number large. Wants: event. #}
<time class="day" datetime="{{ event.start | iso8601 }}"><b>{{ event.start | date("d") }}</b> {{ event.start | date("MMMM yyyy") }}</time>

"""##)),
    EmbeddedFile(#"templates/partials/details.html"#, .text(##"""
{# The fields that the settings declare for the collection, as rows of a list of facts. Wants: entry. #}
{% for detail in entry.details %}
<div>
<dt>{{ detail.title }}</dt>
<dd>
{%- if detail.url and detail.text %}<a href="{{ detail.url }}">{{ detail.text }}</a>
{%- elif detail.text %}{{ detail.text }}
{%- elif detail.date %}<time datetime="{{ detail.date | iso8601 }}">{{ detail.date | date("long") }}</time>
{%- else %}{{ detail.items | join(", ") }}{% endif -%}
</dd>
</div>
{% endfor %}

"""##)),
    EmbeddedFile(#"templates/partials/entry-link.html"#, .text(##"""
{# An entry as a link, with its list and its day. Wants: item. #}
<a href="{{ item.address }}"{% if item.told_language %} lang="{{ item.told_language }}" dir="{{ item.direction }}"{% endif %}>{{ item.title }}</a>
{% if item.collection or item.date %}
<span class="provenance">{% if item.collection %}{{ item.collection.title }}{% endif %}
{%- if item.event %}, <time datetime="{{ item.event.start | iso8601 }}">{{ item.event.start | date("long") }}</time>
{%- elif item.date %}, <time datetime="{{ item.date | iso8601 }}">{{ item.date | date("long") }}</time>
{%- endif %}</span>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/event-facts.html"#, .text(##"""
{# When, where, how to take part. Wants: entry, event. #}
<section class="panel facts" aria-labelledby="page_facts">
<h2 id="page_facts">{{ words.at_a_glance }}</h2>
<dl>
<div>
<dt>{{ words.when }}</dt>
<dd>
{% include "partials/event-time.html" %}
</dd>
</div>
{% if event.is_cancelled or event.is_postponed or not event.is_past %}
<div>
<dt>{{ words.status }}</dt>
<dd>
{% include "partials/status.html" %}
</dd>
</div>
{% endif %}
{% if event.location %}
<div>
<dt>{{ words.where }}</dt>
<dd>
{% if event.location.url %}
<a href="{{ event.location.url }}">{{ event.location.name }}</a>
{% else %}
{{ event.location.name }}
{% endif %}
{% if event.location.address %}
<span class="detail">{{ event.location.address }}</span>
{% endif %}
</dd>
</div>
{% endif %}
{% if event.online %}
<div>
<dt>{{ words.online }}</dt>
<dd>
{% if event.online.url %}
<a href="{{ event.online.url }}">{{ event.online.platform | default(words.join_online) }}</a>
{% else %}
{{ event.online.platform | default(words.online) }}
{% endif %}
</dd>
</div>
{% endif %}
{% if event.organisers %}
<div>
<dt>{{ words.organiser }}</dt>
<dd>{% include "partials/credits.html" with credits = event.organisers %}</dd>
</div>
{% endif %}
{% if entry.series %}
<div>
<dt>{{ words.series }}</dt>
<dd>{% include "partials/series.html" %}</dd>
</div>
{% endif %}
{% if event.hashtag %}
<div>
<dt>{{ words.hashtag }}</dt>
<dd>{{ event.hashtag }}</dd>
</div>
{% endif %}
{% if event.recording %}
<div>
<dt>{{ words.recording }}</dt>
<dd>
<ul>
<li><a href="{{ event.recording.url }}">{{ words.watch_recording }}</a></li>
{% if event.recording.transcript %}
<li>{% include "partials/event-file.html" with url = event.recording.transcript, file = event.recording.transcript_file, title = words.read_transcript %}</li>
{% endif %}
{% if event.recording.captions %}
<li><a href="{{ event.recording.captions }}">{{ words.captions }}</a></li>
{% endif %}
</ul>
</dd>
</div>
{% endif %}
{% if event.slides %}
<div>
<dt>{{ words.presentations }}</dt>
<dd>{% include "partials/event-file.html" with url = event.slides, file = event.slides_file, title = words.slides %}</dd>
</div>
{% endif %}
{% if event.resources %}
<div>
<dt>{{ words.resources }}</dt>
<dd><a href="#page_shared">{{ words.shared_count | fill(count=event.resources | length) }}</a></dd>
</div>
{% endif %}
{% include "partials/details.html" %}
</dl>
{% if event.registration and not event.is_past and not event.is_cancelled %}
<p><a class="button" href="{{ event.registration }}">{{ words.register }}</a></p>
{% endif %}
</section>

"""##)),
    EmbeddedFile(#"templates/partials/event-file.html"#, .text(##"""
{# Slides or a transcript, with what is known of it where it is a file. Wants: url, file (attachment, which may be missing),
   title (what to call one without a title), entry (whose it is). #}
{% if file %}
<a href="{{ url }}">{{ file.title if file.title != file.name else title }}</a> <span class="detail">{% include "partials/file-facts.html" %}</span>
{% include "partials/file-notes.html" with page = entry.address %}
{% else %}
<a href="{{ url }}">{{ title }}</a>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/event-time.html"#, .text(##"""
{# From when to when; the time of day only where the author gave one, with its zone: twice where the clocks change. Wants: event. #}
<time datetime="{{ event.start | iso8601 }}">{{ event.start | date("full") }}{% if event.has_time %}, {{ event.start | date("HH:mm") }}{% endif %}</time>
{% if event.has_time and event.crosses_clock_change %}
{{ event.start | date("z") }}
{% endif %}
{% if event.end %}
{% if not event.is_same_day %}
{{ words.until }} <time datetime="{{ event.end | iso8601 }}">{{ event.end | date("full") }}{% if event.has_time %}, {{ event.end | date("HH:mm") }}{% endif %}</time>
{% elif event.has_time %}
{{ words.until }} <time datetime="{{ event.end | iso8601 }}">{{ event.end | date("HH:mm") }}</time>
{% endif %}
{% endif %}
{% if event.has_time and event.end %}
{{ event.end | date("z") }}
{% elif event.has_time %}
{{ event.start | date("z") }}
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/figure.html"#, .text(##"""
{# An entry's image. Wants: entry. #}
{% if entry.image %}
<figure class="figure">
<img src="{{ entry.image.url }}"{% if entry.image.width and entry.image.height %} width="{{ entry.image.width }}" height="{{ entry.image.height }}"{% endif %} alt="{{ entry.image.alt }}">
{% if entry.image.caption or entry.image.credit %}
<figcaption>
{% if entry.image.caption %}
{{ entry.image.caption }}
{% endif %}
{% if entry.image.credit %}
<span class="credit">{{ words.image }} {{ entry.image.credit }}</span>
{% endif %}
</figcaption>
{% endif %}
</figure>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/file-facts.html"#, .text(##"""
{# Type, size and length of a file, in one line. Wants: file. #}
{{ file.type }}{% if file.size %}, {{ file.size | file_size }}{% endif %}{% if file.pages %}, {{ file.pages | plural(words.file_page, words.file_pages) | fill(count=file.pages) }}{% endif -%}

"""##)),
    EmbeddedFile(#"templates/partials/file-notes.html"#, .text(##"""
{# Who can read a file: its web page, what its author says, and else whom to ask. Wants: file, page (the address of the
   page that this stands on). #}
{% if file.html and file.html != page %}
<p class="file-note"><a href="{{ file.html }}">{{ words.read_as_page }}</a></p>
{% endif %}
{% if file.is_accessible %}
<p class="file-note">{{ words.tagged_pdf if file.type == "PDF" else words.made_accessible }}</p>
{% elif file.is_inaccessible or (file.may_need_format and site.contact and site.contact.accessible_formats_url) %}
<p class="file-note">{% if file.is_inaccessible %}{{ words.not_accessible }}{% endif %}
{% if site.contact and site.contact.accessible_formats_url %}
<a href="{{ site.contact.accessible_formats_url }}">{{ words.ask_for_format }}</a>.
{% endif %}
</p>
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
<h2 id="page_sections">{{ words.on_this_site }}</h2>
<ul>
{% include "partials/sections.html" %}
{% if site.feed %}
<li><a href="{{ site.feed }}">{{ words.feed }}</a></li>
{% endif %}
</ul>
</nav>
{% if site.contact or site.publisher or site.license %}
<div>
{% if site.contact %}
<h2>{{ words.contact }}</h2>
{% if site.contact.email and site.contact.email_url %}
<p><a href="{{ site.contact.email_url }}">{{ site.contact.email }}</a></p>
{% endif %}
{% if site.contact.accessible_formats and site.contact.accessible_formats_url %}
<p>{{ words.other_formats }}
<a href="{{ site.contact.accessible_formats_url }}">{{ site.contact.accessible_formats }}</a></p>
{% endif %}
{% endif %}
{% if site.publisher or site.license %}
<p class="footer-small">
{% if site.publisher %}
{{ words.published_by }}
{% if site.publisher.url %}
<a href="{{ site.publisher.url }}">{{ site.publisher.name }}</a>.
{% elif site.publisher.page %}
<a href="{{ site.publisher.page }}">{{ site.publisher.name }}</a>.
{% else %}
{{ site.publisher.name }}.
{% endif %}
{% endif %}
{% if site.license %}
{{ words.license }} {{ site.license }}.
{% endif %}
</p>
{% endif %}
</div>
{% endif %}
</div>
</footer>

"""#)),
    EmbeddedFile(#"templates/partials/head.html"#, .text(##"""
{# What browsers and search engines read about every page. #}
<meta charset="utf-8">
{% if page.policy %}
{{ page.policy }}
{% endif %}
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
<link rel="stylesheet" href="{{ "style.css" | asset }}">
{% if site.theme.colours %}
<link rel="stylesheet" href="{{ site.theme.colours }}">
{% endif %}
{% if site.feed %}
<link rel="alternate" type="application/rss+xml" title="{{ site.title }}" href="{{ site.feed }}">
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/header.html"#, .text(##"""
<header class="masthead">
<div class="masthead-row">
<p class="site-title"><a href="{{ site.home }}"{% if page.is_home %} aria-current="page"{% endif %}>
{%- if site.theme.logo %}<img src="{{ site.theme.logo.url }}"{% if site.theme.logo.width and site.theme.logo.height %} width="{{ site.theme.logo.width }}" height="{{ site.theme.logo.height }}"{% endif %} alt="">{% endif -%}
<span>{{ site.title }}</span></a></p>
<p class="for-paper">{{ page.url }}</p>
{% if site.navigation %}
<button class="menu" type="button" popovertarget="page_menu">{{ words.menu }}</button>
{% endif %}
</div>
{% if site.navigation %}
{# On a phone a sheet that the two buttons open and close; the browser does it, without a script. #}
<nav class="navigation" id="page_menu" popover aria-label="{{ words.main_navigation }}">
<button class="menu" type="button" popovertarget="page_menu" popovertargetaction="hide">{{ words.close }}</button>
<ul>
{% for link in site.navigation %}
<li><a href="{{ link.url }}"{% if link.is_current %} aria-current="page"{% elif link.is_parent %} aria-current="true"{% endif %}>{{ link.title }}</a></li>
{% endfor %}
</ul>
</nav>
{% endif %}
</header>

"""##)),
    EmbeddedFile(#"templates/partials/headings.html"#, .text(##"""
{# Headings as links, down to a level. Wants: headings, deepest. #}
<ul>
{% for heading in headings if heading.level <= deepest %}
<li class="contents-{{ heading.level }}{% if heading.is_question %} contents-question{% endif %}"><a href="{{ heading.url }}">{{ heading.text }}</a></li>
{% endfor %}
</ul>

"""##)),
    EmbeddedFile(#"templates/partials/introduction.html"#, .text(##"""
{# The heading and the text on top of a list. Wants: heading (text), mark (what the rail says; may be empty),
   introduction (optional entry). #}
<header class="page-header">
<h1>{{ heading }}</h1>
{% if introduction and introduction.lead %}
<p class="lead">{{ introduction.lead }}</p>
{% endif %}
{% if introduction and introduction.has_body %}
<div class="prose introduction">
{{ introduction.body }}
</div>
{% set references = introduction.references %}
{% include "partials/references.html" %}
{% endif %}
{% if mark %}
<p class="byline">{{ mark }}</p>
{% endif %}
</header>

"""##)),
    EmbeddedFile(#"templates/partials/jump.html"#, .text(##"""
{# The groups of resources, as links. Wants: groups. #}
{% if groups | length > 1 %}
<nav class="jump" aria-labelledby="page_jump">
<h2 id="page_jump">{{ words.on_this_page }}</h2>
<ul>
{% for group in groups %}
<li><a href="#group_{{ group.id }}">{{ group.title }}</a> <span class="count">{{ group.resources | length }}</span></li>
{% endfor %}
</ul>
</nav>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/members.html"#, .text(##"""
{# The people of an organisation and what they are there. Wants: organisation. #}
{% if organisation.people %}
<section class="speakers" aria-labelledby="page_people">
<h2 id="page_people">{{ words.people }}</h2>
<ul>
{% for member in organisation.people %}
<li>
{% if member.person.url %}
<a class="speaker" href="{{ member.person.url }}">{{ member.person.name }}</a>
{% else %}
<span class="speaker">{{ member.person.name }}</span>
{% endif %}
{% for role in member.roles %}
{% if role.title and role.years and not role.is_present %}
<span class="detail">{{ role.title }}, {{ role.years }}</span>
{% elif role.title %}
<span class="detail">{{ role.title }}</span>
{% elif role.years and not role.is_present %}
<span class="detail">{{ role.years }}</span>
{% endif %}
{% endfor %}
</li>
{% endfor %}
</ul>
</section>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/mentions.html"#, .text(##"""
{# A short list of entries under a heading, each with what it says. Wants: items (list of mention), name (of its id), title. #}
{% from "partials/connection.html" import connection %}
{% if items %}
{% call connection(name, title) %}
{% for mention in items %}
<li>
{% include "partials/entry-link.html" with item = mention.entry %}
{% if mention.sentence %}
<p class="mention"{% if mention.entry.told_language %} lang="{{ mention.entry.told_language }}" dir="{{ mention.entry.direction }}"{% endif %}>{{ mention.sentence }}</p>
{% endif %}
</li>
{% endfor %}
{% endcall %}
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/names.html"#, .text(##"""
{# The first two of an entry's authors, without links. Wants: item with at least one author. #}
{% for author in item.authors | limit(2) -%}
{{ "" if loop.first else ", " if item.authors | length > 2 else " " ~ words.and_last ~ " " }}{{ author.name }}
{%- endfor %}{% if item.authors | length > 2 %} {{ words.and_others }}{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/neighbours.html"#, .text(##"""
{# The entries before and after in the same collection: by date, or in a list without dates by title.
   Wants: entry. #}
{% if entry.older or entry.newer %}
<nav class="neighbours" aria-label="{{ words.before_and_after }}">
{% if entry.date or entry.event %}
{% if entry.older %}
<a class="neighbour" href="{{ entry.older.address }}" rel="prev"><span class="neighbour-label">{{ words.earlier }}</span> {{ entry.older.title }}</a>
{% endif %}
{% if entry.newer %}
<a class="neighbour neighbour-right" href="{{ entry.newer.address }}" rel="next"><span class="neighbour-label">{{ words.later }}</span> {{ entry.newer.title }}</a>
{% endif %}
{% else %}
{% if entry.newer %}
<a class="neighbour" href="{{ entry.newer.address }}" rel="prev"><span class="neighbour-label">{{ words.before }}</span> {{ entry.newer.title }}</a>
{% endif %}
{% if entry.older %}
<a class="neighbour neighbour-right" href="{{ entry.older.address }}" rel="next"><span class="neighbour-label">{{ words.after }}</span> {{ entry.older.title }}</a>
{% endif %}
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
<nav class="pagination" aria-label="{{ words.pages }}">
{% if pagination.previous %}
<a class="pagination-step" href="{{ pagination.previous }}" rel="prev">{{ words.previous_page }}</a>
{% endif %}
<ol>
{% for number in pagination.pages %}
<li>{% if number.follows_gap %}<span class="pagination-gap">…</span> {% endif %}<a href="{{ number.url }}"{% if number.is_current %} aria-current="page"{% endif %} aria-label="{{ words.page_number | fill(number=number.number) }}">{{ number.number }}</a></li>
{% endfor %}
</ol>
{% if pagination.next %}
<a class="pagination-step" href="{{ pagination.next }}" rel="next">{{ words.next_page }}</a>
{% endif %}
</nav>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/preview.html"#, .text(##"""
{# Says on every page of a preview build that the page is not public. #}
{% if page.preview %}
<aside class="preview" aria-label="{{ words.preview }}">
<p><strong>{{ page.preview }}.</strong> {{ words.not_public }}</p>
</aside>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/references.html"#, .text(##"""
{# The works that a text cites. Wants: references. #}
{% if references %}
<section class="references" role="doc-bibliography" aria-labelledby="page_references">
<h2 id="page_references">{{ words.references }}</h2>
<ul>
{% for reference in references %}
<li id="{{ reference.id }}">{{ reference.html }}
{% for link in reference.citations %}
<a class="note-back" href="{{ link.url }}" role="doc-backlink" aria-label="{{ link.title }}">↩︎{% if reference.citations | length > 1 %}<sup>{{ loop.index }}</sup>{% endif %}</a>
{% endfor %}
</li>
{% endfor %}
</ul>
</section>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/resource-facts.html"#, .text(##"""
{# Who made a resource, where it came out, when. Wants: resource. #}
{% if resource.authors | length > 4 %}
<span>{% include "partials/credits.html" with credits = resource.credits | limit(3) %} {{ words.and_others }}</span>
{% elif resource.credits %}
<span>{% include "partials/credits.html" with credits = resource.credits %}</span>
{% elif resource.source and not resource.publisher and not resource.journal %}
<span>{{ resource.source }}</span>
{% endif %}
{% if resource.journal %}
<cite>{{ resource.journal }}</cite>
{% elif resource.publisher %}
<span>{% if resource.publisher_url %}<a href="{{ resource.publisher_url }}">{{ resource.publisher }}</a>{% else %}{{ resource.publisher }}{% endif %}</span>
{% endif %}
{% if resource.date %}
<span>{{ resource.date }}</span>
{% endif %}
{% if resource.access %}
<span>{{ words.open_access if resource.access == "open" else words.paywalled }}</span>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/resource-groups.html"#, .text(##"""
{# Resources under their groups. Wants: groups. #}
{% for group in groups %}
<section class="resource-group" aria-labelledby="group_{{ group.id }}">
<h2 id="group_{{ group.id }}">{{ group.title }}</h2>
<ul>
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
{% if resource.url %}
<a href="{{ resource.url }}">{{ resource.title }}</a>
{% else %}
{{ resource.title }}
{% endif %}
</p>
{% if resource.authors or resource.source or resource.date or resource.publisher or resource.journal or resource.access %}
<p class="resource-facts">
{% include "partials/resource-facts.html" %}
</p>
{% endif %}
{% if resource.abstract %}
<p class="resource-text">{{ resource.abstract | truncate(320) }}</p>
{% elif resource.description and resource.description != resource.title %}
<p class="resource-text">{{ resource.description }}</p>
{% endif %}
</div>
{% if page.kind == "resources" or resource.shared | length > 1 %}
<p class="provenance">{{ words.shared if page.kind == "resources" else words.also_shared }}
{% for sharing in resource.shared %}
{% if sharing.address != page.address %}
<span class="sharing">{{ words.shared_at if sharing.kind == "event" else words.shared_in }} <a href="{{ sharing.url }}">{{ sharing.title }}</a>
{%- if sharing.date %}, <time datetime="{{ sharing.date | iso8601 }}">{{ sharing.date | date("MMMM yyyy") }}</time>{% endif %}</span>
{% endif %}
{% endfor %}
</p>
{% endif %}
</li>

"""##)),
    EmbeddedFile(#"templates/partials/roles.html"#, .text(##"""
{# What somebody has been over time: the present role, and those in which the person spoke. Wants: roles. #}
<section class="panel facts" aria-labelledby="page_roles">
<h2 id="page_roles">{{ words.roles }}</h2>
<dl>
{% for role in roles %}
<div>
<dt>{{ words.today if role.is_present else role.years | default(words.to_come) }}</dt>
<dd>
{%- if role.title %}{{ role.title }}{% endif %}
{%- if role.title and role.organisation %}, {% endif %}
{%- if role.organisation %}{% if role.organisation_url %}<a href="{{ role.organisation_url }}">{{ role.organisation }}</a>{% else %}{{ role.organisation }}{% endif %}{% endif -%}
</dd>
</div>
{% endfor %}
</dl>
</section>

"""##)),
    EmbeddedFile(#"templates/partials/sections.html"#, .text(##"""
{# The parts of the site, as items of a list. #}
{% for section in site.lists %}
{% if section.url != site.resources %}
<li><a href="{{ section.url }}">{{ section.title }}</a></li>
{% endif %}
{% endfor %}
{% if site.people %}
<li><a href="{{ site.people }}">{{ words.people }}</a></li>
{% endif %}
{% if site.organisations %}
<li><a href="{{ site.organisations }}">{{ words.organisations }}</a></li>
{% endif %}
{% if site.series_index %}
<li><a href="{{ site.series_index }}">{{ words.all_series }}</a></li>
{% endif %}
{% if site.resources %}
<li><a href="{{ site.resources }}">{{ words.resources }}</a></li>
{% endif %}
{% if site.attachments %}
<li><a href="{{ site.attachments }}">{{ words.downloads }}</a></li>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/series-neighbours.html"#, .text(##"""
{# The parts before and after in a series. Wants: entry. #}
{% if entry.series and entry.series.count > 1 %}
<nav class="neighbours" aria-labelledby="page_series">
<h2 id="page_series">{% include "partials/series.html" %}</h2>
{% if entry.series.previous %}
<a class="neighbour" href="{{ entry.series.previous.address }}" rel="prev"><span class="neighbour-label">{{ words.previous_part }}</span> {{ entry.series.previous.title }}</a>
{% endif %}
{% if entry.series.next %}
<a class="neighbour neighbour-right" href="{{ entry.series.next.address }}" rel="next"><span class="neighbour-label">{{ words.next_part }}</span> {{ entry.series.next.title }}</a>
{% endif %}
</nav>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/series.html"#, .text(##"""
{# An entry's series as a link, and which part of it the entry is. Wants: entry with a series. #}
<a href="{{ entry.series.url }}">
{%- if entry.series.number %}{{ words.in_series | fill(series=entry.series.title, number=entry.series.number) }}
{%- elif entry.series.count > 1 %}{{ words.part_in_series | fill(series=entry.series.title, number=entry.series.position, count=entry.series.count) }}
{%- else %}{{ entry.series.title }}
{%- endif %}</a>

"""##)),
    EmbeddedFile(#"templates/partials/shared.html"#, .text(##"""
{# How many resources an entry's text recommends, and which of them were recommended elsewhere too. Wants: resources. #}
{% if resources %}
<section class="shared" aria-labelledby="page_shared">
<h2 id="page_shared">{{ words.shared_here }}</h2>
<p>{{ resources | length | plural(words.resource_count, words.resources_count) | fill(count=resources | length) }}
{%- if site.resources %}, {{ words.listed_in }} <a href="{{ site.resources }}">{{ words.resource_index }}</a>{% endif %}.</p>
{% for resource in resources %}
{% if resource.shared | length > 1 %}
<p>{% if resource.url %}<a href="{{ resource.url }}">{{ resource.title }}</a>{% else %}{{ resource.title }}{% endif %}
{% for sharing in resource.shared | limit(5) %}
{% if sharing.address != page.address %}
<span class="provenance">{{ words.also_at if sharing.kind == "event" else words.also_in }} <a href="{{ sharing.url }}">{{ sharing.title }}</a></span>
{% endif %}
{% endfor %}
</p>
{% endif %}
{% endfor %}
</section>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/speakers.html"#, .text(##"""
{# Who speaks at an event. Wants: event. #}
{% if event.speakers %}
<section class="speakers" aria-labelledby="page_speakers">
<h2 id="page_speakers">{{ event.speakers | length | plural(words.speaker, words.speakers) }}</h2>
<ul>
{% for speaker in event.speakers %}
<li>
{% if speaker.url %}
<a class="speaker" href="{{ speaker.url }}">{{ speaker.name }}</a>
{% else %}
<span class="speaker">{{ speaker.name }}</span>
{% endif %}
{% if speaker.role or speaker.organisation %}
<span class="detail">
{%- if speaker.role %}{{ speaker.role }}{% endif %}
{%- if speaker.role and speaker.organisation %}, {% endif %}
{%- if speaker.organisation %}{% if speaker.organisation_url %}<a href="{{ speaker.organisation_url }}">{{ speaker.organisation }}</a>{% elif speaker.website %}<a href="{{ speaker.website }}">{{ speaker.organisation }}</a>{% else %}{{ speaker.organisation }}{% endif %}{% endif -%}
</span>
{% endif %}
</li>
{% endfor %}
</ul>
</section>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/status.html"#, .text(##"""
{# A word on an event that is not simply over. Wants: event. #}
{% if event.is_cancelled %}
<span class="badge badge-alert">{{ words.cancelled }}</span>
{% elif event.is_postponed %}
<span class="badge badge-alert">{{ words.postponed }}</span>
{% elif not event.is_past %}
<span class="badge">{{ words.to_come }}</span>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/tag-relations.html"#, .text(##"""
{# What lies above, below and beside a tag, as links. Wants: tag. #}
{% if tag.parent or tag.narrower or tag.related %}
<dl class="tag-relations">
{% if tag.parent %}
<div>
<dt>{{ words.part_of_topic }}</dt>
<dd><a href="{{ tag.parent.url }}">{{ tag.parent.title }}</a></dd>
</div>
{% endif %}
{% if tag.narrower %}
<div>
<dt>{{ words.narrower_topics }}</dt>
{% for other in tag.narrower %}
<dd><a href="{{ other.url }}">{{ other.title }}</a></dd>
{% endfor %}
</div>
{% endif %}
{% if tag.related %}
<div>
<dt>{{ words.related_topics }}</dt>
{% for other in tag.related %}
<dd><a href="{{ other.url }}">{{ other.title }}</a></dd>
{% endfor %}
</div>
{% endif %}
</dl>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/tags.html"#, .text(##"""
{# A list of tags as links. Wants: topics (list of tag). #}
{% if topics %}
<ul class="tags" aria-label="{{ words.topics }}">
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
<p><strong>{{ words.withdrawn_on }}
<time datetime="{{ entry.withdrawn.date | iso8601 }}">{{ entry.withdrawn.date | date("long") }}</time>.</strong>
{{ entry.withdrawn.reason }}</p>
</div>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/works-elsewhere.html"#, .text(##"""
{# What somebody wrote or published that is not on this site. Wants: resources, name (whose they are). #}
{% if resources %}
<section class="newest" aria-labelledby="page_works">
<div class="newest-head">
<h2 id="page_works">{{ words.resources_by | fill(title=name) }}</h2>
</div>
<ul class="works">
{% for resource in resources %}
{% include "partials/resource.html" %}
{% endfor %}
</ul>
</section>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/partials/works.html"#, .text(##"""
{# Entries under a heading. Wants: items (list of entry), name (of its id), title, mixed (whether kinds are mixed). #}
{% if items %}
<section class="newest" aria-labelledby="page_{{ name }}">
<div class="newest-head">
<h2 id="page_{{ name }}">{{ title }}</h2>
</div>
{% include "partials/cards.html" with level = 3, side_by_side = true %}
</section>
{% endif %}

"""##)),
    EmbeddedFile(#"templates/people.html"#, .text(#"""
{% extends "base.html" %}
{% block head %}
{% include "partials/pagination-links.html" %}
{% endblock %}
{% block main %}
{% set heading = page.title %}
{% set mark = pagination.total | plural(words.person_count, words.people_count) | fill(count=pagination.total) %}
{% include "partials/introduction.html" %}
<div class="railed">
<ul class="columns names">
{% for person in people %}
<li class="card">
<h2 class="card-title">
{%- if person.url %}<a href="{{ person.url }}">{{ person.name }}</a>{% else %}{{ person.name }}{% endif -%}
</h2>
{% if person.role or person.organisation %}
<p class="card-facts">
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
    EmbeddedFile(#"templates/person.html"#, .text(##"""
{% extends "base.html" %}
{% block main %}
{# The line below the name shows a role that stands in the person's file. #}
{% set has_roles = person.roles | length > 1 or (person.roles and not person.role and not person.organisation) %}
<article>
<header class="page-header">
{% if person.image %}
<p class="mark"><img class="portrait" src="{{ person.image.url }}"{% if person.image.width and person.image.height %} width="{{ person.image.width }}" height="{{ person.image.height }}"{% endif %} alt="{{ person.image.alt }}"></p>
{% endif %}
<h1>{{ person.name }}</h1>
{% if person.role or person.organisation %}
<p class="lead">
{%- if person.role %}{{ person.role }}{% endif %}
{%- if person.role and person.organisation %}, {% endif %}
{%- if person.organisation %}{% if person.organisation_url %}<a href="{{ person.organisation_url }}">{{ person.organisation }}</a>{% else %}{{ person.organisation }}{% endif %}{% endif -%}
</p>
{% endif %}
</header>
{% if person.has_body or person.website or person.email or person.orcid or has_roles %}
<div class="railed">
{% if person.website or person.email or person.orcid or has_roles %}
<div class="rail">
{% if person.website or person.email or person.orcid %}
<ul class="links">
{% if person.email and person.email_url %}
<li><a href="{{ person.email_url }}">{{ person.email }}</a></li>
{% endif %}
{% if person.website %}
<li><a href="{{ person.website }}">{{ words.website }}</a></li>
{% endif %}
{% if person.orcid and person.orcid_url %}
<li><a href="{{ person.orcid_url }}">ORCID {{ person.orcid }}</a></li>
{% endif %}
</ul>
{% endif %}
{% if has_roles %}
{% include "partials/roles.html" with roles = person.roles %}
{% endif %}
</div>
{% endif %}
{% if person.has_body %}
<div class="prose">
{{ person.body }}
{% set references = person.references %}
{% include "partials/references.html" %}
</div>
{% endif %}
</div>
{% endif %}
{% include "partials/works.html" with items = person.posts, name = "written", title = words.written_here, mixed = true %}
{% include "partials/works.html" with items = person.briefings, name = "briefings", title = words.briefings, mixed = false %}
{% include "partials/works.html" with items = person.speaks, name = "speaks", title = words.speaks_at, mixed = false %}
{% include "partials/works.html" with items = person.spoke, name = "spoke", title = words.spoke_at, mixed = false %}
{% include "partials/works-elsewhere.html" with resources = person.resources, name = person.name %}
</article>
{% endblock %}

"""##)),
    EmbeddedFile(#"templates/post.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<article>
<header class="page-header">
<h1>{{ entry.title }}</h1>
{% if entry.lead %}
<p class="lead">{{ entry.lead }}</p>
{% endif %}
{% include "partials/byline.html" %}
</header>
<div class="railed">
{% if entry.contents %}
<div class="rail">
{% include "partials/contents.html" %}
</div>
{% endif %}
<div>
{% include "partials/withdrawn.html" %}
{% if post.source %}
<p class="source">{{ words.first_published_by }}
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
{% set after_first = false %}
{% include "partials/attachments.html" %}
{% include "partials/closing.html" %}
</div>
</div>
</article>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/resource-list.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<article>
<header class="page-header">
<h1>{{ entry.title }}</h1>
{% if entry.lead %}
<p class="lead">{{ entry.lead }}</p>
{% endif %}
{% include "partials/byline.html" %}
</header>
{% set groups = resource_list.groups %}
<div class="railed">
<div class="rail">
{% include "partials/jump.html" %}
{% include "partials/contents.html" %}
</div>
<div>
{% include "partials/withdrawn.html" %}
{% include "partials/figure.html" %}
{% if entry.has_body %}
<div class="prose">
{{ entry.body }}
</div>
{% endif %}
{% include "partials/resource-groups.html" %}
{% set resources = resource_list.body_resources %}
{% include "partials/shared.html" %}
{% include "partials/closing.html" %}
</div>
</div>
</article>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/resources.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
{% set heading = page.title %}
{% set mark = total | plural(words.resource_count, words.resources_count) | fill(count=total) %}
{% include "partials/introduction.html" %}
<div class="railed">
<div class="rail">
{% include "partials/jump.html" %}
</div>
<div>
{% include "partials/resource-groups.html" %}
{% if lists %}
<section class="resource-group" aria-labelledby="page_lists">
<h2 id="page_lists">{{ words.lists }}</h2>
{% set items = lists %}
{% set level = 3 %}
{% set mixed = false %}
{% set side_by_side = true %}
{% include "partials/cards.html" %}
</section>
{% endif %}
</div>
</div>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/series-index.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<header class="page-header">
<h1>{{ page.title }}</h1>
<p class="byline">{{ all_series | length | plural(words.one_series_count, words.series_count) | fill(count=all_series | length) }}</p>
</header>
<div class="railed">
<ul class="columns names">
{% for series in all_series %}
<li class="card">
<h2 class="card-title"><a href="{{ series.url }}">{{ series.title }}</a></h2>
<p class="card-facts">{{ series.count | plural(words.part_count, words.parts_count) | fill(count=series.count) }}</p>
{% if series.description %}
<p class="card-summary">{{ series.description }}</p>
{% endif %}
</li>
{% endfor %}
</ul>
</div>
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/series.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<header class="page-header">
<h1>{{ series.title }}</h1>
{% if series.description %}
<p class="lead">{{ series.description }}</p>
{% endif %}
<p class="byline"><span>{{ words.series }}</span> <span>{{ series.count | plural(words.part_count, words.parts_count) | fill(count=series.count) }}</span></p>
</header>
{% set level = 2 %}
{% set mixed = true %}
<ol class="rows parts">
{% for item in series.parts %}
<li class="card" data-part="{% if item.series and item.series.number %}{{ item.series.number }}{% else %}{{ loop.index }}{% endif %}">
{% include "partials/card.html" %}
</li>
{% endfor %}
</ol>
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
/*
 * The theme's one style sheet, in this order: names for colours, type and space (change these first), elements, the
 * page's frame, the parts that several kinds of page share, what one kind has to itself, forced colours and print.
 *
 * Fonts are the reader's own: an old-style serif to read and for headings, the system's sans for all around them.
 */

:root {
  color-scheme: light dark;

  --paper: #fff;
  --wash: #f2f5f5;
  --ink: #13191c;
  --soft: #4b565c;
  --line: #ccd4d6;
  --accent: #0d5063;
  --accent-strong: #07303c;
  --band: #0d3f4e;
  --on-band: #fff;
  --on-band-soft: #cfe1e6;
  --mark: #ffef9e;
  --alert: #8a2c0d;
  --alert-wash: #fdf1ea;
  --focus: #c04a10;
  --rule: 1px solid var(--line);

  --serif:
    "Iowan Old Style", "Palatino Linotype", "URW Palladio L", P052, Palatino, "Book Antiqua", "Noto Serif", Georgia,
    serif;
  --sans:
    -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", system-ui, sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace;

  --small: 0.875rem;
  --text: 1.0625rem;
  --reading: clamp(1.125rem, 1.05rem + 0.3vw, 1.25rem);
  --large: clamp(1.1875rem, 1.06rem + 0.55vw, 1.4375rem);
  --title-4: 1.125rem;
  --title-3: clamp(1.1875rem, 1.13rem + 0.25vw, 1.3125rem);
  --title-2: clamp(1.5rem, 1.37rem + 0.55vw, 1.8125rem);
  --title-1: clamp(2rem, 1.45rem + 2.4vw, 3.375rem);

  --space-1: 0.5rem;
  --space-2: 1rem;
  --space-3: 1.5rem;
  --space-4: clamp(2rem, 1.6rem + 1.8vw, 3rem);
  --space-5: clamp(3rem, 2.2rem + 3.4vw, 5rem);

  --page: 73rem;
  --measure: 40rem;
  --rail: 15.5rem;
  --gutter: max(clamp(1.125rem, 0.4rem + 3.2vw, 3rem), (100% - var(--page)) / 2);
  --gap: clamp(2rem, 4vw, 4rem);
}

@media (prefers-color-scheme: dark) {
  :root {
    --paper: #101517;
    --wash: #182023;
    --ink: #e8e6e0;
    --soft: #adb8bd;
    --line: #364247;
    --accent: #8fcfdf;
    --accent-strong: #c3e8f1;
    --band: #0c2c36;
    --mark: #5a4a00;
    --alert: #f5b592;
    --alert-wash: #30211a;
    --focus: #ffb27d;
  }
}

/* Elements */
*,
*::before,
*::after {
  box-sizing: border-box;
}

* {
  margin: 0;
}

html {
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  scroll-padding-top: 1.5rem;
}

body {
  display: flex;
  flex-direction: column;
  min-height: 100vh;
  background: var(--paper);
  color: var(--ink);
  font: var(--text) / 1.55 var(--sans);
  overflow-wrap: break-word;
}

h1,
h2,
h3,
h4,
h5,
h6 {
  font-family: var(--serif);
  font-size: var(--title-4);
  line-height: 1.25;
  text-wrap: balance;
}

h1 {
  font-size: var(--title-1);
  font-weight: 400;
  line-height: 1.08;
  letter-spacing: -0.018em;
}

h2 {
  font-size: var(--title-2);
  font-weight: 400;
  letter-spacing: -0.008em;
  line-height: 1.2;
}

p,
li {
  text-wrap: pretty;
}

ul,
ol {
  padding: 0;
}

ul {
  list-style: none;
}

img {
  max-width: 100%;
  height: auto;
}

a {
  color: var(--accent);
  text-decoration-thickness: 0.06em;
  text-underline-offset: 0.2em;
}

a:hover {
  color: var(--accent-strong);
  text-decoration-thickness: 0.12em;
}

button {
  font: inherit;
}

:focus-visible {
  outline: 3px solid var(--focus);
  outline-offset: 3px;
  border-radius: 2px;
}

main:focus {
  outline: none;
}

@media (prefers-reduced-motion: no-preference) {
  html {
    scroll-behavior: smooth;
  }
}

/* The frame: masthead, navigation, breadcrumbs, rail, footer */
.masthead-row,
.navigation,
.breadcrumbs,
.preview,
main > :not(article),
main > article > *,
.footer {
  padding-inline: var(--gutter);
}

main {
  flex: 1;
  padding-bottom: var(--space-5);
}

.skip {
  position: absolute;
  inset-inline-start: var(--space-1);
  top: var(--space-1);
  z-index: 1;
  padding: var(--space-2) var(--space-3);
  background: var(--paper);
  transform: translateY(-200%);
}

.skip:focus {
  transform: none;
}

.for-ears {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.for-paper {
  display: none;
}

.preview {
  padding-block: var(--space-1);
  background: var(--alert-wash);
  color: var(--alert);
  border-bottom: 1px solid currentcolor;
}

.masthead {
  border-top: 6px solid var(--band);
  border-bottom: var(--rule);
}

.masthead-row {
  display: flex;
  gap: var(--space-2);
  align-items: center;
  justify-content: space-between;
  padding-block: 1rem;
}

.site-title {
  min-width: 0;
  font-family: var(--serif);
  font-size: clamp(1.125rem, 0.85rem + 1.4vw, 1.625rem);
  line-height: 1.2;
  letter-spacing: -0.01em;
  hyphens: auto;
}

.site-title a {
  display: inline-flex;
  gap: 0.5em;
  align-items: center;
  padding-block: 0.15em;
  color: var(--ink);
  text-decoration: none;
}

.site-title a:hover {
  color: var(--accent);
}

.site-title img {
  flex: none;
  width: auto;
  height: 2em;
}

.menu {
  display: none;
  flex: none;
  padding: 0.3em 0.8em;
  border: 1px solid currentcolor;
  border-radius: 3px;
  background: none;
  color: var(--accent);
  font-weight: 600;
}

.navigation ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 clamp(1.25rem, 2.4vw, 2.25rem);
}

.navigation a {
  display: block;
  padding-block: 0.6rem;
  color: var(--ink);
  font-size: 1rem;
  text-decoration: none;
}

.navigation a:hover {
  box-shadow: inset 0 -3px var(--line);
}

.navigation a[aria-current] {
  box-shadow: inset 0 -3px var(--accent);
  color: var(--accent);
  font-weight: 600;
}

@media (min-width: 48rem) {
  .masthead-row {
    padding-block: 1.25rem 0.75rem;
  }

  .navigation {
    display: block;
    position: static;
    width: auto;
    padding-block: 0;
    border: 0;
    background: none;
    overflow: visible;
  }
}

/* On a phone the navigation is a sheet that drops from the top; the browser opens, places and closes it. One that cannot
   shows it where it stands; the condition keeps the buttons from such. */
@media (max-width: 47.99rem) {
  @supports (text-wrap: balance) {
    .menu {
      display: block;
    }
  }

  .navigation {
    --focus: #ffc98f;
    inset: 0 0 auto;
    width: auto;
    max-height: 100vh;
    padding-block: var(--space-2) var(--space-3);
    border: 0;
    background: var(--band);
    box-shadow: 0 0 0 100vmax rgb(0 0 0 / 50%);
    overflow: auto;
  }

  .navigation ul {
    display: block;
  }

  .navigation li {
    border-top: 1px solid rgb(255 255 255 / 22%);
  }

  .navigation :is(a, .menu) {
    color: var(--on-band);
  }

  .navigation a {
    padding-block: 0.75rem;
    font: 1.25rem / 1.3 var(--serif);
  }

  .navigation a[aria-current] {
    padding-inline-start: 0.75rem;
    box-shadow: inset 4px 0;
    color: var(--on-band);
  }

  .navigation .menu {
    margin: 0 0 var(--space-2) auto;
  }
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

.breadcrumbs li + li::before {
  content: "/";
  content: "/" / "";
  margin-inline: 0.6em;
  color: var(--soft);
}

.breadcrumbs a {
  display: inline-block;
  padding-block: 0.25rem;
}

/* The rail: a narrow column for facts and ways around, beside the one for the text. Below its width, one after the
   other. */
.page-header,
.railed,
.newest {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  column-gap: var(--gap);
}

@media (min-width: 60rem) {
  .page-header,
  .railed,
  .newest {
    grid-template-columns: var(--rail) minmax(0, 1fr);
    grid-template-rows: auto 1fr;
  }

  .page-header > *,
  .railed > * {
    grid-column: 2;
  }

  .page-header > :is(.byline, .mark),
  .railed > .rail,
  .newest > .newest-head {
    grid-column: 1;
    grid-row: 1 / span 3;
  }

  .newest > :not(.newest-head) {
    grid-column: 2;
  }

  .newest > .tags {
    padding-top: 1.125rem;
    border-top: var(--rule);
  }
}

.page-header {
  align-content: start;
  padding-block: var(--space-4);
}

.breadcrumbs + main .page-header {
  padding-top: clamp(1.25rem, 2.6vw, 2.25rem);
}

.page-header h1 {
  max-width: 22em;
}

.rail {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--space-3);
  align-content: start;
  margin-bottom: var(--space-4);
}

.footer {
  --focus: #ffc98f;
  padding-block: var(--space-4);
  background: var(--band);
  color: var(--on-band-soft);
  font-size: 0.9375rem;
  overflow-wrap: anywhere;
}

.footer a {
  color: var(--on-band);
}

.footer-row {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
  gap: var(--space-4) var(--gap);
}

.footer-title,
.footer h2 {
  margin-bottom: 0.75rem;
  color: var(--on-band);
  font-family: var(--serif);
  font-size: 1.125rem;
  font-weight: 700;
  letter-spacing: 0;
  line-height: 1.3;
}

.footer p + p:not(.footer-title + p) {
  margin-top: 0.75em;
}

.footer ul {
  columns: 2;
}

.footer :is(li, p) > a {
  display: inline-block;
  padding-block: 0.15rem;
}

/* Parts */
.lead {
  margin-top: var(--space-2);
  color: var(--soft);
  font-size: var(--large);
  line-height: 1.45;
  text-wrap: balance;
}

/* A broad stripe of colour: what a page begins with when it speaks for the institution. */
.band {
  --focus: #ffc98f;
  background: var(--band);
  color: var(--on-band);
}

.band a {
  color: inherit;
}

.band .lead {
  color: var(--on-band-soft);
}

/* What is read line by line. */
.abstract,
.card-summary,
.changes,
.closing,
.figure figcaption,
.lead,
.neighbours,
.notice,
.prose,
.shared,
.connections,
.source {
  max-width: var(--measure);
}

/* What follows another of its kind. */
.card,
.downloads li,
.facts dl > div,
.resource,
.speakers li {
  border-top: var(--rule);
}

/* What stands beside the thing itself. */
.byline,
.card-facts,
.count,
.day,
.detail,
.facts dt,
.figure figcaption,
.file-facts,
.file-note,
.provenance,
.resource-facts {
  color: var(--soft);
  font-size: var(--small);
}

.byline,
.card-facts,
.resource-facts {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.125rem;
  align-items: baseline;
}

.byline {
  margin-top: var(--space-3);
  font-size: 0.9375rem;
}

/* A date to be seen from afar. */
.day {
  display: block;
  line-height: 1.35;
}

.day b {
  font-weight: inherit;
}

:is(.agenda, .mark) .day b {
  display: block;
  color: var(--accent);
  font-family: var(--serif);
  font-size: 2.5rem;
  font-weight: 400;
  line-height: 1;
  letter-spacing: -0.03em;
  font-variant-numeric: lining-nums;
}

.badge {
  display: inline-block;
  padding: 0.05em 0.6em;
  border: 1px solid currentcolor;
  border-radius: 3px;
  color: var(--accent);
  font-size: 0.8125rem;
  font-weight: 600;
  line-height: 1.5;
}

.badge-alert {
  color: var(--alert);
}

.notice {
  margin-bottom: var(--space-3);
  padding: var(--space-2) 1.25rem;
  border-inline-start: 5px solid var(--alert);
  background: var(--alert-wash);
}

.tags {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  font-size: 0.9375rem;
}

.tags a {
  display: inline-block;
  padding: 0.2em 0.8em;
  border: var(--rule);
  border-radius: 3px;
  text-decoration: none;
}

.tags a:hover {
  border-color: currentcolor;
  background: var(--wash);
}

.more {
  display: inline-block;
  padding-block: 0.2rem;
  font-weight: 600;
}

.more::after {
  content: " →";
  content: " →" / "";
}

.panel {
  padding: 1.375rem;
  border-top: 3px solid var(--accent);
  background: var(--wash);
}

.prose ~ .panel {
  margin-top: var(--space-4);
}

.panel > h2,
.rail h2,
.shared h2,
.connections h2,
.neighbours h2,
.changes h2,
.downloads h2,
.speakers h2,
.abstract h2 {
  margin-bottom: 0.75rem;
  font-size: var(--title-3);
  font-weight: 700;
  letter-spacing: 0;
}

/* Text written in Markdown. */
.prose {
  font-family: var(--serif);
  font-size: var(--reading);
  line-height: 1.6;
}

.prose > * + * {
  margin-top: 1em;
}

.prose :is(h3, h4, h5, h6) {
  font-size: var(--title-3);
}

.prose :is(h4, h5, h6) {
  font-size: 1em;
}

.prose :is(h5, h6) {
  font-style: italic;
}

.prose > * + h2,
.prose > * + .section-heading > h2 {
  margin-top: 1.75em;
}

.prose > * + :is(h3, h4, h5, h6),
.prose > * + .section-heading > :is(h3, h4, h5, h6) {
  margin-top: 1.6em;
}

.prose > * + .section-heading,
.prose > .section-heading + .section-heading > * {
  margin-top: 0;
}

.prose > :is(h2, h3, h4, h5, h6) + *,
.prose > .section-heading + * {
  margin-top: 0.5em;
}

.section-heading {
  display: flex;
  align-items: baseline;
  align-items: last baseline;
  column-gap: 0.5rem;
}

.section-heading > :first-child {
  min-width: 0;
}

.section-link {
  min-width: 1.5rem;
  color: var(--soft);
  text-align: center;
  text-decoration: none;
  opacity: 0;
}

.section-heading:hover > .section-link,
.section-link:is(:hover, :focus-visible) {
  opacity: 1;
}

@media (hover: none) {
  .section-link {
    opacity: 1;
  }
}

.prose :is(h2, h3, h4, h5, h6) > strong {
  font-weight: inherit;
}

.prose :is(ul, ol) {
  padding-inline-start: 1.3em;
  list-style: disc;
}

.prose ol {
  list-style: decimal;
}

.prose li + li,
.prose li > * + * {
  margin-top: 0.4em;
}

.prose li::marker {
  color: var(--soft);
  font-variant-numeric: lining-nums;
}

.prose dt {
  font-weight: 600;
}

.prose dd {
  padding-inline-start: 1.3em;
}

.prose dd + dt {
  margin-top: 0.8em;
}

.prose dd > * + * {
  margin-top: 0.4em;
}

.prose mark {
  padding-inline: 0.15em;
  background: var(--mark);
  color: inherit;
}

.prose blockquote {
  padding-inline-start: 1.25em;
  border-inline-start: 3px solid var(--accent);
  font-style: italic;
}

.prose blockquote > * + * {
  margin-top: 0.6em;
}

.prose :is(code, kbd) {
  padding: 0.1em 0.3em;
  border-radius: 3px;
  background: var(--wash);
  font-family: var(--mono);
  font-size: 0.86em;
}

/* Long lines of code wrap: a box that scrolls could not be reached with the keyboard. */
.prose pre {
  padding: var(--space-2);
  background: var(--wash);
  line-height: 1.45;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}

.prose pre code {
  padding: 0;
  font-size: 0.8em;
}

.prose hr {
  width: 5rem;
  margin-block: 2.5em;
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

.prose del {
  color: var(--soft);
}

/* A table that is wider than the page scrolls by itself; it is in the tab order for that. */
.prose .table {
  overflow-x: auto;
}

.prose table {
  min-width: 60%;
  border-collapse: collapse;
  font-family: var(--sans);
  font-size: var(--small);
  font-variant-numeric: tabular-nums lining-nums;
  line-height: 1.4;
}

.prose :is(th, td) {
  min-width: 4em;
  max-width: 24em;
  padding: 0.5em 1.25em 0.5em 0;
  border-bottom: var(--rule);
  text-align: start;
  vertical-align: top;
}

.prose thead th {
  border-bottom: 2px solid var(--accent);
  vertical-align: bottom;
}

.prose :is(th, td).right {
  text-align: end;
}

.prose :is(th, td).center {
  text-align: center;
}

/* Tasks: the box takes the place of the bullet. */
.prose li:is(:has(> label > input), :has(> p:first-child > label > input)) {
  list-style: none;
}

.prose label > input {
  width: 1em;
  height: 1em;
  /* With the space that follows, the text begins where its next lines do. */
  margin: 0 0.05em 0 -1.3em;
  font-size: inherit;
  accent-color: var(--accent);
  vertical-align: -0.1em;
}

/* Footnotes: the number is a target large enough for a finger. */
.prose .note a {
  padding: 0.4em 0.25em;
  text-decoration: none;
}

.prose .notes {
  margin-top: var(--space-4);
  padding-top: var(--space-2);
  border-top: var(--rule);
  color: var(--soft);
  font-size: 0.875em;
}

.prose .note-back {
  padding: 0.2em 0.4em;
  font-family: var(--sans);
  text-decoration: none;
}

.prose :is(.note a, .notes li):target {
  background: var(--wash);
}

/* Works that a text cites. */
.references {
  max-width: var(--measure);
  margin-top: var(--space-5);
}

.references ul {
  margin-top: var(--space-2);
}

.references li {
  margin-top: var(--space-2);
  padding-inline-start: 1.5rem;
  text-indent: -1.5rem;
  overflow-wrap: anywhere;
}

.references .note-back {
  padding: 0.2em 0.4em;
}

:is(.citation a, .prose a[role="doc-biblioref"], .references li):target {
  background: var(--wash);
}

.figure {
  margin: 0 0 var(--space-4);
}

.figure img,
.prose img {
  display: block;
  max-height: 85vh;
  border-radius: 3px;
  object-fit: contain;
  object-position: left top;
}

.figure figcaption {
  margin-top: var(--space-1);
}

/* Components: what stands in a text and is more than text. */
.prose :is(.callout, .fold, .quote) > * + *,
.prose .fold-body > * + * {
  margin-top: 0.75em;
}

.callout {
  padding: var(--space-2) var(--space-3);
  border-inline-start: 4px solid var(--accent);
  background: var(--wash);
  font: var(--text) / 1.55 var(--sans);
}

.callout-title {
  color: var(--accent-strong);
  font-weight: 700;
}

.prose .callout > .callout-title + * {
  margin-top: 0.25em;
}

.callout.warning {
  border-inline-start-color: var(--alert);
  background: var(--alert-wash);
}

.callout.warning .callout-title {
  color: var(--alert);
}
.callout.warning a {
  color: inherit;
}

.quote figcaption {
  padding-inline-start: calc(1.25 * var(--reading) + 3px);
  color: var(--soft);
  font: var(--small) / 1.5 var(--sans);
}

.quote figcaption::before {
  content: "— ";
  content: "— " / "";
}

.fold {
  border-block: var(--rule);
}

.fold + .fold {
  border-top: 0;
}

.prose .fold + .fold {
  margin-top: 0;
}

.fold summary {
  padding-block: 0.65em;
  font: 700 var(--text) / 1.4 var(--sans);
  cursor: pointer;
}

.prose .fold-body {
  margin-top: 0;
  padding-bottom: 1em;
}

.prose :is(.speech, .question) > * + * {
  margin-top: 0.5em;
}

.action {
  display: inline-block;
  padding: 0.45em 1em;
  border-radius: 3px;
  background: var(--accent);
  color: var(--paper);
  font: 600 var(--text) / 1.4 var(--sans);
  text-decoration: none;
}

.action:hover {
  background: var(--accent-strong);
  color: var(--paper);
  text-decoration: underline;
}

.prose p > .action {
  margin-block: 0.15em;
}

.download {
  border-block: var(--rule);
  font: var(--text) / 1.5 var(--sans);
}

.download + .download {
  border-top: 0;
}

.prose .download + .download {
  margin-top: 0;
}

.download .file-note {
  margin: 0 0 0.75rem 3.125rem;
}

.download .file-note + .file-note {
  margin-top: -0.5rem;
}

.prose .cards {
  padding-inline-start: 0;
  list-style: none;
  font: var(--text) / 1.5 var(--sans);
}

.prose .cards .card,
.resource-card {
  padding-block: 0.9rem;
  border-top: var(--rule);
}

.prose .cards .card + .card {
  margin-top: 0;
}

.prose .cards,
.resource-card {
  border-bottom: var(--rule);
}

.resource-card {
  font: var(--text) / 1.5 var(--sans);
}

.resource-card + .resource-card {
  border-top: 0;
}

.prose .resource-card + .resource-card {
  margin-top: 0;
}

.prose > .figure {
  margin-block: 1.25em;
}

.resource-card .card-title {
  font-weight: 700;
}

.toc {
  padding: var(--space-2) var(--space-3);
  border: var(--rule);
  font: var(--text) / 1.5 var(--sans);
}

.toc-title {
  font-weight: 700;
}

.prose .toc ul {
  margin-top: 0.35em;
  padding-inline-start: 0;
  list-style: none;
}

.toc .contents-3 {
  padding-inline-start: 1.25em;
  border-inline-start: 0;
}

.toc :is(.contents-4, .contents-5, .contents-6) {
  padding-inline-start: 2.5em;
}

.speech {
  padding-inline-start: var(--space-3);
  border-inline-start: 3px solid var(--line);
}

.speech-who {
  font: var(--text) / 1.45 var(--sans);
}

.speech-who > :is(a, strong) {
  font-weight: 700;
}

.speech-role,
.question-by {
  color: var(--soft);
  font-size: var(--small);
}

.speech-role {
  display: block;
}

.question {
  padding-top: 0.75em;
  border-top: var(--rule);
}

.question-text {
  font: 700 1.0625em / 1.4 var(--serif);
}

.question-by {
  font-family: var(--sans);
}

.question:target,
.speech:target {
  outline: 2px solid var(--accent);
  outline-offset: 0.5rem;
}

.video-link {
  position: relative;
  display: flex;
  align-items: end;
  min-height: 9rem;
  overflow: hidden;
  border-radius: 3px;
  background: var(--band);
  color: var(--on-band);
  font: var(--text) / 1.4 var(--sans);
  text-decoration: none;
}

.video-link:has(img),
.video-player {
  aspect-ratio: 16 / 9;
}

.prose .video-link img {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  object-fit: cover;
}

.video-title {
  position: relative;
  flex: 1;
  padding: 0.75rem 1rem;
  background: rgb(8 28 36 / 88%);
  color: #fff;
  font-weight: 600;
}

.video-link:hover .video-title {
  text-decoration: underline;
}

.video-sign {
  margin-inline-end: 0.4em;
}

.video-host {
  font-weight: 400;
}

.video-player,
.video video {
  display: block;
  width: 100%;
  border: 0;
}

.video-transcript {
  display: block;
}

.video figcaption {
  margin-top: 0.5em;
  color: var(--soft);
  font: var(--small) / 1.5 var(--sans);
}

/* What lies above, below and beside a topic. */
.tag-relations {
  margin-top: var(--space-2);
  font-size: 0.9375rem;
}

.tag-relations > div + div {
  margin-top: 0.5rem;
}

.tag-relations :is(dt, dd) {
  display: inline;
  margin-right: 0.75em;
}

.tag-relations dt {
  color: var(--soft);
}

/* Lists of entries: in rows, date in the rail; side by side on the home page. */
.card {
  padding-block: var(--space-3);
}

.card-title {
  max-width: 30em;
  font-size: var(--title-3);
  font-weight: 700;
  letter-spacing: 0;
  line-height: 1.25;
  text-wrap: pretty;
}

h2.card-title {
  font-size: clamp(1.3125rem, 1.2rem + 0.5vw, 1.5625rem);
}

:is(.card-title, .resource-title, .agenda) a:not(:hover),
.speaker:not(:hover) {
  text-decoration: none;
}

.card-facts {
  margin-top: 0.4rem;
}

.card-kind {
  color: var(--ink);
  font-weight: 600;
}

.card-summary {
  margin-top: 0.5rem;
  line-height: 1.5;
}

/* What a part of a series is called stands before its title. */
.parts {
  list-style: none;
}

.parts > .card {
  position: relative;
}

.parts > .card::before {
  float: left;
  margin-right: 0.6em;
  color: var(--accent);
  content: attr(data-part);
  font: clamp(1.3125rem, 1.2rem + 0.5vw, 1.5625rem) / 1.25 var(--serif);
}

@media (min-width: 60rem) {
  .parts > .card::before {
    position: absolute;
    inset-inline-start: var(--rail);
    width: calc(var(--gap) - 1rem);
    margin: 0;
    text-align: end;
  }
}

@media (min-width: 60rem) {
  .rows > .card > article {
    display: grid;
    grid-template-columns: var(--rail) minmax(0, 1fr);
    grid-template-rows: auto 1fr;
    column-gap: var(--gap);
  }

  .rows > .card > article > * {
    grid-column: 2;
  }

  .rows > .card > article > .card-facts {
    display: block;
    grid-column: 1;
    grid-row: 1 / span 3;
    margin-top: 0.25rem;
  }

  .rows .card-facts > * {
    display: block;
    width: fit-content;
  }

  .rows .card-facts > * + * {
    margin-top: 0.3rem;
  }

  .rows .day b {
    display: block;
    color: var(--accent);
    font: 2.5rem / 1 var(--serif);
    letter-spacing: -0.03em;
  }
}

.columns .card-summary {
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 5;
  overflow: hidden;
}

.columns {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
  gap: 0 clamp(1.5rem, 2.5vw, 2.5rem);
}

.pagination {
  display: flex;
  flex-wrap: wrap;
  gap: var(--space-1) var(--space-2);
  align-items: center;
  padding-top: var(--space-3);
  border-top: var(--rule);
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
  border: var(--rule);
  border-radius: 3px;
  text-align: center;
  text-decoration: none;
}

.pagination li a:hover {
  border-color: currentcolor;
}

.pagination li a[aria-current] {
  border-color: var(--accent);
  background: var(--accent);
  color: var(--paper);
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

.facts dl {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
  column-gap: var(--space-3);
}

.facts dl > div {
  padding-block: 0.625rem;
}

.detail {
  display: block;
}

.facts dd {
  font-size: 1rem;
  line-height: 1.4;
}

.contents ul,
.jump ul {
  font-size: 0.9375rem;
  line-height: 1.4;
}

:is(.contents, .facts, .jump) a {
  display: inline-block;
  padding-block: 0.25rem;
}

:is(.contents, .jump) a:not(:hover) {
  text-decoration: none;
}

@media (max-width: 59.99rem) {
  .jump ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }
}

.contents-3 {
  padding-inline-start: 1rem;
  border-inline-start: var(--rule);
}

@media (min-width: 60rem) {
  .rail:has(> :is(.contents, .jump)) {
    grid-template-rows: auto 1fr;
    height: 100%;
    margin-bottom: 0;
  }

  .rail > :is(.contents, .jump) {
    position: sticky;
    top: var(--space-3);
    align-self: start;
    max-height: calc(100vh - 2 * var(--space-3));
    overflow-y: auto;
    scrollbar-width: thin;
  }
}

.downloads ul {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
  gap: 0 var(--space-3);
}

.downloads,
.abstract,
.speakers {
  margin-bottom: var(--space-4);
}

.prose + :is(.downloads, .speakers) {
  margin-top: var(--space-4);
}

.file {
  display: flex;
  gap: 0.875rem;
  padding-block: 0.75rem;
  text-decoration: none;
}

.file::before {
  content: "↓";
  content: "↓" / "";
  flex: none;
  width: 2.25rem;
  height: 2.25rem;
  border-radius: 3px;
  border: var(--rule);
  font-size: 1.25rem;
  line-height: 2.125rem;
  text-align: center;
}

.file:hover::before {
  border-color: currentcolor;
}

.file-title {
  font-weight: 600;
  line-height: 1.3;
  min-width: 0;
}

.file:hover .file-title {
  text-decoration: underline;
}

.file-facts {
  display: block;
  font-weight: 400;
}

.file:has(+ .file-note) {
  padding-bottom: 0.25rem;
}

.file-note {
  margin: 0 0 0.75rem 3.125rem;
}

.file-note + .file-note {
  margin-top: -0.5rem;
}

.facts .file-note {
  margin: 0.125rem 0 0;
}

/* Links in small lines are high enough for a finger. */
.file-note a,
.speakers :is(.speaker, .detail a) {
  display: inline-block;
  padding-block: 0.2rem;
}

/* All files of the site: a table, and where that is too wide, one file below the other with its facts named. */
.inventory {
  width: 100%;
  border-collapse: collapse;
  font-size: var(--small);
  font-variant-numeric: tabular-nums lining-nums;
  line-height: 1.45;
}

.inventory thead th {
  border-bottom: 2px solid var(--accent);
  vertical-align: bottom;
}

.inventory :is(th, td) {
  padding-block: 0.75em;
  padding-inline-end: 1.5em;
  text-align: start;
  vertical-align: top;
}

.inventory :is(th, td):last-child {
  padding-inline-end: 0;
}

.inventory tbody tr {
  border-bottom: var(--rule);
}

.inventory tbody th {
  width: 32%;
  font-size: var(--text);
  font-weight: 600;
}

.inventory .file-facts,
.file-name {
  display: block;
}

.file-name {
  color: var(--soft);
  font-size: var(--small);
  font-weight: 400;
  overflow-wrap: anywhere;
}

@media screen and (max-width: 47.99rem) {
  .inventory,
  .inventory :is(tbody, tr, td),
  .inventory tbody th {
    display: block;
    width: auto;
  }

  .inventory thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .inventory tbody tr {
    padding-block: 1rem;
  }

  .inventory tbody tr:first-child {
    border-top: var(--rule);
  }

  .inventory tbody :is(th, td) {
    padding: 0;
  }

  .inventory tbody td {
    display: grid;
    grid-template-columns: 7.5rem 1fr;
    gap: 0 1rem;
    margin-top: 0.375rem;
  }

  .inventory td::before {
    content: attr(data-label);
    content: attr(data-label) / "";
    color: var(--soft);
  }
}

.closing {
  margin-top: var(--space-4);
}

.shared,
.connections,
.changes,
.neighbours {
  margin-top: var(--space-4);
  padding-top: var(--space-3);
  border-top: var(--rule);
}

.shared p + p,
.changes li + li {
  margin-top: 0.5rem;
}

.connections + .connections {
  margin-top: var(--space-3);
  padding-top: 0;
  border-top: 0;
}

.connections ul {
  padding: 0;
  list-style: none;
}

.connections li + li {
  margin-top: var(--space-2);
}

.mention {
  margin-top: 0.25rem;
  padding-inline-start: 1rem;
  border-inline-start: 3px solid var(--line);
  color: var(--soft);
  font-size: 0.9375rem;
}

.changes,
.licence {
  color: var(--soft);
  font-size: 0.9375rem;
}

.licence {
  margin-top: var(--space-2);
}

.neighbours {
  display: grid;
  gap: var(--space-3);
}

.neighbours h2 {
  grid-column: 1 / -1;
  margin-bottom: 0;
}

.neighbours h2 a:not(:hover) {
  text-decoration: none;
}

.neighbour {
  font-family: var(--serif);
  font-weight: 700;
  line-height: 1.3;
}

.neighbour:not(:hover) {
  text-decoration: none;
}

.neighbour-label {
  display: block;
  color: var(--soft);
  font: var(--small) / 1.6 var(--sans);
}

@media (min-width: 34rem) {
  .neighbours {
    grid-template-columns: 1fr 1fr;
  }

  .neighbour-right {
    grid-column: 2;
    text-align: end;
  }
}

.resource {
  padding-block: 0.875rem;
}

.resource-title {
  font-weight: 600;
  line-height: 1.35;
}

.resource-facts {
  margin-top: 0.15rem;
}

.resource-text {
  margin-top: 0.25rem;
  color: var(--soft);
  font-size: 0.9375rem;
  line-height: 1.45;
}

.resource .provenance {
  margin-top: 0.35rem;
}

.sharing + .sharing {
  display: block;
  margin-top: 0.2rem;
}

:is(.prose, .resource-group) + .resource-group {
  margin-top: var(--space-4);
}

.resource-group h2 {
  margin-bottom: var(--space-2);
}

.resource-group h2 + ul > :first-child {
  border-top-color: var(--ink);
}

@media (min-width: 48rem) {
  .resource:has(> .provenance) {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 16rem;
    column-gap: var(--space-4);
  }

  .resource .provenance {
    margin-top: 0.15rem;
  }
}

/* Home */
.hero {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--space-4) var(--gap);
  align-items: center;
  padding-block: var(--space-5);
}

.hero h1 {
  max-width: 17em;
  font-size: clamp(2.25rem, 1.4rem + 3.6vw, 4.25rem);
}

.hero .lead {
  max-width: 44rem;
  margin-top: var(--space-3);
}

.hero img {
  display: block;
  border-radius: 3px;
}

.hero .panel {
  --focus: var(--accent);
  background: var(--paper);
  color: var(--ink);
}

.hero .panel a {
  color: var(--accent);
}

.welcome {
  padding-top: var(--space-4);
}

.welcome > .rail {
  margin-top: var(--space-4);
}

@media (min-width: 60rem) {
  .welcome > .rail {
    margin-top: 0;
  }

  .hero:has(.panel) {
    grid-template-columns: minmax(0, 1fr) minmax(0, 23rem);
  }

  .hero:has(img) {
    grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
  }

  .rail .agenda li {
    grid-template-columns: none;
    gap: 0.25rem;
  }
}

.agenda li {
  display: grid;
  grid-template-columns: 5.5rem minmax(0, 1fr);
  gap: var(--space-2);
}

.agenda li + li {
  margin-top: var(--space-2);
  padding-top: var(--space-2);
  border-top: var(--rule);
}

.agenda a {
  font-family: var(--serif);
  font-size: var(--title-3);
  font-weight: 700;
  line-height: 1.25;
}

.newest {
  margin-top: var(--space-4);
}

.newest-head {
  display: flex;
  flex-wrap: wrap;
  gap: 0 var(--space-2);
  align-items: baseline;
  justify-content: space-between;
}

@media (min-width: 60rem) {
  .newest-head {
    display: block;
    padding-top: 1.125rem;
    border-top: 1px solid var(--ink);
  }

  .newest-head p {
    margin-top: var(--space-1);
  }
}

/* Posts: nothing beside the text but who and when */
@media (min-width: 60rem) {
  .page-header > .byline {
    display: block;
    margin: 0.5rem 0 0;
    padding-top: 0.75rem;
    border-top: 1px solid var(--ink);
  }

  .byline > * {
    display: block;
  }

  .byline > * + * {
    margin-top: 0.35rem;
  }
}

.introduction {
  margin-top: var(--space-2);
}

.source {
  margin-bottom: var(--space-3);
  color: var(--soft);
}

/* Events */
.mark {
  margin-bottom: var(--space-2);
}

.mark .day b {
  font-size: clamp(3rem, 2rem + 4vw, 5rem);
}

.speakers ul {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
  gap: 0 var(--space-3);
}

.speakers li {
  padding-block: 0.6rem;
  line-height: 1.35;
}

.speaker {
  font-weight: 600;
}

.facts .button {
  display: block;
  margin-top: 1.25rem;
  padding: 0.6rem 1rem;
  border-radius: 3px;
  background: var(--accent);
  color: var(--paper);
  font-weight: 600;
  text-align: center;
  text-decoration: none;
}

.facts .button:hover {
  background: var(--accent-strong);
  color: var(--paper);
  text-decoration: underline;
}

/* Briefings: a cover */
.kind-briefing .breadcrumbs {
  background: var(--band);
  color: var(--on-band-soft);
}

.kind-briefing .breadcrumbs li::before,
.kind-briefing .breadcrumbs a {
  color: inherit;
}

.cover + * {
  padding-top: var(--space-4);
}

.imprint {
  margin-bottom: var(--space-2);
  color: var(--on-band-soft);
}

.imprint > * + *::before {
  content: "· " / "";
}

.cover .file {
  display: inline-flex;
  margin-top: var(--space-3);
  padding: 0.75rem 1.25rem 0.75rem 0.75rem;
  border-radius: 3px;
  background: var(--on-band);
  color: #0d3f4e;
}

.cover .file::before {
  border: 0;
  background: #0d3f4e;
  color: #fff;
  line-height: 2.25rem;
}

.cover .file-facts {
  color: #3d545c;
}

.cover .file-note {
  margin: 0.75rem 0 0;
  color: var(--on-band-soft);
}

.abstract {
  padding-inline-start: 1.25rem;
  border-inline-start: 3px solid var(--accent);
}

.abstract p {
  font-family: var(--serif);
  font-size: var(--reading);
}

/* People, organisations, topics */
.portrait {
  width: 9rem;
  height: 9rem;
  border-radius: 50%;
  object-fit: cover;
}

.logo {
  max-height: 6rem;
  object-fit: contain;
  object-position: left top;
}

.works > .resource:first-child {
  border-top-color: var(--ink);
}

.names .card-title {
  font-size: var(--title-3);
}

/* Forced colours and print */
@media (forced-colors: active) {
  .panel,
  .notice,
  .file::before,
  .cover .file,
  .band,
  .button,
  .action,
  .video-link {
    border: 1px solid;
  }

  .navigation a[aria-current] {
    text-decoration: underline;
  }

  .pagination a[aria-current] {
    border-width: 3px;
  }
}

@page {
  margin: 20mm 22mm 24mm;

  @bottom-right {
    content: counter(page) " / " counter(pages);
    font: 9pt sans-serif;
  }
}

@media print {
  :root {
    --paper: #fff;
    --wash: #fff;
    --ink: #000;
    --soft: #333;
    --line: #aaa;
    --accent: #000;
    --accent-strong: #000;
    --band: #fff;
    --on-band: #000;
    --on-band-soft: #333;
    --alert: #000;
    --alert-wash: #fff;
    --small: 9pt;
    --text: 10pt;
    --reading: 10.5pt;
    --large: 12.5pt;
    --title-4: 10.5pt;
    --title-3: 11.5pt;
    --title-2: 15pt;
    --title-1: 25pt;
    --space-2: 8pt;
    --space-3: 12pt;
    --space-4: 16pt;
    --space-5: 18pt;
    --gutter: 0pt;
    --measure: none;
  }

  .skip,
  .menu,
  .navigation,
  .breadcrumbs,
  .contents,
  .jump,
  .pagination,
  .neighbours,
  .tags,
  .more,
  .note-back,
  .section-link,
  .cover-file,
  .downloads,
  .newest:has(.tags),
  .footer nav {
    display: none;
  }

  html {
    font-size: 10pt;
  }

  .prose mark {
    text-decoration: underline;
  }

  .for-paper {
    display: block;
    font-size: 9pt;
  }

  /* A letterhead: whose it is and where it is to be found. */
  .masthead {
    border: 0;
    border-bottom: 1.5pt solid;
  }

  .masthead-row {
    align-items: baseline;
    padding-block: 0 4pt;
  }

  .site-title {
    font-size: 12pt;
  }

  .page-header,
  .railed,
  .newest,
  .hero {
    display: block;
  }

  .page-header {
    padding-block: 20pt 14pt;
  }

  .hero {
    padding-block: 20pt 0;
  }

  .hero h1 {
    font-size: var(--title-1);
  }

  .hero .panel {
    margin-top: 16pt;
  }

  .cover + * {
    padding-top: 0;
  }

  .mark .day b {
    font-size: 30pt;
  }

  .panel {
    padding: 8pt 0 0;
    border-top: 0.75pt solid;
  }

  .facts {
    padding-bottom: 6pt;
    border-bottom: 0.75pt solid;
  }

  .facts h2 {
    display: none;
  }

  .facts dl {
    display: block;
    columns: 2;
    column-gap: 18pt;
  }

  .facts .button {
    margin: 0;
    padding: 0;
    background: none;
    color: inherit;
    font-size: 9.5pt;
    text-align: start;
  }

  .facts dl > div {
    display: grid;
    grid-template-columns: 5.5em minmax(0, 1fr);
    gap: 8pt;
    padding: 0 0 3pt;
    border: 0;
    break-inside: avoid;
  }

  .facts :is(dt, dd) {
    font-size: 9.5pt;
  }

  .columns {
    grid-template-columns: repeat(2, minmax(0, 1fr));
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

  .prose li:first-child,
  .prose p:has(+ :is(ul, ol)) {
    break-after: avoid;
  }

  .prose tr,
  .prose .notes li,
  .references li,
  figure,
  blockquote,
  .callout,
  .question,
  .speech,
  .video,
  .resource,
  .card,
  .abstract,
  .notice,
  .speakers li {
    break-inside: avoid;
  }

  .callout {
    border: 0.75pt solid;
    border-inline-start-width: 3pt;
  }

  .action,
  .video-link,
  .video-title {
    background: none;
    color: inherit;
  }

  .video-link,
  .video-link:has(img) {
    display: block;
    min-height: 0;
    aspect-ratio: auto;
    overflow: visible;
    text-decoration: underline;
  }

  .video-link img,
  .section-link {
    display: none;
  }

  .fold summary,
  .question .section-heading {
    break-after: avoid;
  }

  /* On paper nothing can be opened. */
  .fold::details-content {
    block-size: auto;
    content-visibility: visible;
  }

  :is(.figure, .prose) img {
    max-height: 110mm;
  }

  :is(.prose, .resource-title, .links) a[href^="http"]::after,
  .button::after,
  .action::after {
    content: " (" attr(href) ")";
    font-size: 0.85em;
    font-weight: 400;
    overflow-wrap: anywhere;
  }

  .footer {
    padding-block: 6pt 0;
    border-top: 0.75pt solid;
    break-before: avoid;
    break-inside: avoid;
  }
}

"""##)),
    EmbeddedFile(#"templates/static/video.js"#, .text(#"""
// Puts a film's player where the link to it is, once somebody asks for it.
for (const link of document.querySelectorAll("a[data-player]")) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const player = document.createElement("iframe");
    const address = new URL(link.dataset.player);
    address.searchParams.set("autoplay", "1");
    player.src = address.href;
    player.title = link.dataset.title;
    player.allow = "autoplay; picture-in-picture";
    player.allowFullscreen = true;
    player.referrerPolicy = "strict-origin-when-cross-origin";
    player.className = "video-player";
    link.replaceWith(player);
    player.focus();
  });
}

"""#)),
    EmbeddedFile(#"templates/tag.html"#, .text(#"""
{% extends "base.html" %}
{% block head %}
{% include "partials/pagination-links.html" %}
{% endblock %}
{% block main %}
<header class="page-header">
<h1>{{ tag.title }}</h1>
{% if tag.description %}
<p class="lead">{{ tag.description }}</p>
{% endif %}
{% include "partials/tag-relations.html" %}
<p class="byline"><span>{{ words.topic }}</span>{% if tag.count > 0 %} <span>{{ tag.count | plural(words.entry_count, words.entries_count) | fill(count=tag.count) }}</span>{% endif %}</p>
</header>
{% set items = pagination.entries %}
{% if items %}
{% set level = 2 %}
{% set mixed = true %}
{% set side_by_side = false %}
{% include "partials/cards.html" %}
{% include "partials/pagination.html" %}
{% endif %}
{% endblock %}

"""#)),
    EmbeddedFile(#"templates/tags.html"#, .text(#"""
{% extends "base.html" %}
{% block main %}
<header class="page-header">
<h1>{{ page.title }}</h1>
<p class="byline">{{ tags | length | plural(words.topic_count, words.topics_count) | fill(count=tags | length) }}</p>
</header>
<div class="railed">
<ul class="columns names">
{% for tag in tags %}
<li class="card">
<h2 class="card-title"><a href="{{ tag.url }}">{{ tag.title }}</a></h2>
{% if tag.count > 0 %}
<p class="card-facts">{{ tag.count | plural(words.entry_count, words.entries_count) | fill(count=tag.count) }}</p>
{% endif %}
{% if tag.description %}
<p class="card-summary">{{ tag.description }}</p>
{% endif %}
{% if tag.parent %}
<p class="card-facts">{{ words.part_of_topic }} <a href="{{ tag.parent.url }}">{{ tag.parent.title }}</a></p>
{% endif %}
</li>
{% endfor %}
</ul>
</div>
{% endblock %}

"""#)),
  ]
}
