/// A word or phrase that the program or its theme writes into pages beside what authors wrote.
///
/// Its raw value is its name in the settings' `words` and in templates. What stands in braces in ``english``, such as
/// `{count}`, is put in where it is written.
package enum Word: String, CaseIterable, Hashable, Sendable {
  // In texts
  case footnotes
  case footnote
  case backToReference = "back_to_reference"
  case backToReferenceOf = "back_to_reference_of"
  case table
  case tableOf = "table_of"
  case tableNumber = "table_number"
  case tableNumberOf = "table_number_of"
  case linkToSection = "link_to_section"
  case backToCitation = "back_to_citation"
  case backToCitationOf = "back_to_citation_of"

  // Components
  case note
  case warning
  case askedBy = "asked_by"
  case linkToQuestion = "link_to_question"
  case contentsOfText = "contents_of_text"
  case watch
  case onHost = "on_host"
  case captions
  case transcriptOf = "transcript_of"

  // Files
  case download
  case downloads
  case downloadNamed = "download_named"
  case moreToDownload = "more_to_download"
  case filePage = "file_page"
  case filePages = "file_pages"
  case taggedPDF = "tagged_pdf"
  case madeAccessible = "made_accessible"
  case notAccessible = "not_accessible"
  case askForFormat = "ask_for_format"
  case readAsPage = "read_as_page"
  case fileCount = "file_count"
  case filesCount = "files_count"
  case file
  case offeredOn = "offered_on"
  case format
  case accessible
  case webPage = "web_page"
  case notStated = "not_stated"
  case otherFormats = "other_formats"
  case image

  // The page and the site
  case skip
  case menu
  case close
  case mainNavigation = "main_navigation"
  case breadcrumb
  case contents
  case onThisPage = "on_this_page"
  case onThisSite = "on_this_site"
  case feed
  case contact
  case publishedBy = "published_by"
  case license
  case licenseOfPage = "license_of_page"
  case moved
  case pageMoved = "page_moved"
  case nowAt = "now_at"
  case pageNotFound = "page_not_found"
  case noPageHere = "no_page_here"
  case beginAgain = "begin_again"
  case home
  case homePage = "home_page"
  case orLookHere = "or_look_here"

  // Lists and their pages
  case topic
  case topics
  case people
  case organisations
  case resources
  case lists
  case pages
  case pageNumber = "page_number"
  case laterPage = "later_page"
  case previousPage = "previous_page"
  case nextPage = "next_page"
  case entryCount = "entry_count"
  case entriesCount = "entries_count"
  case topicCount = "topic_count"
  case topicsCount = "topics_count"
  case personCount = "person_count"
  case peopleCount = "people_count"
  case organisationCount = "organisation_count"
  case organisationsCount = "organisations_count"
  case resourceCount = "resource_count"
  case resourcesCount = "resources_count"
  case all
  case allResources = "all_resources"
  case allIn = "all_in"
  case allTopics = "all_topics"
  case seeAll = "see_all"
  case seeAllResources = "see_all_resources"
  case sharedResources = "shared_resources"
  case recommendedResource = "recommended_resource"
  case recommendedResources = "recommended_resources"
  case listOf = "list_of"
  case topicsOf = "topics_of"
  case topicOf = "topic_of"
  case peopleOf = "people_of"
  case personOf = "person_of"
  case organisationsOf = "organisations_of"
  case organisationOf = "organisation_of"
  case resourcesOf = "resources_of"
  case filesOf = "files_of"

  // Entries
  case by
  case andLast = "and_last"
  /// In place of the year of a work that has none.
  case noDate = "no_date"
  /// In place of a list that has nothing in it.
  case nothingYet = "nothing_yet"
  case andOthers = "and_others"
  case updated
  case published
  case readingTime = "reading_time"
  case firstPublishedBy = "first_published_by"
  case withdrawn
  case withdrawnOn = "withdrawn_on"
  case preview
  case notPublic = "not_public"
  case draft
  case embargoedUntil = "embargoed_until"
  case draftsShown = "drafts_shown"
  case embargoedShown = "embargoed_shown"
  case allShown = "all_shown"
  case changes
  case details
  case references
  case yes
  case no
  case writtenUpIn = "written_up_in"
  case postsAboutBriefing = "posts_about_briefing"
  case eventsAboutBriefing = "events_about_briefing"
  case referredToBy = "referred_to_by"
  case related
  case beforeAndAfter = "before_and_after"
  case earlier
  case later
  case before
  case after

  // Topics
  case partOfTopic = "part_of_topic"
  case narrowerTopics = "narrower_topics"
  case relatedTopics = "related_topics"

  // Series
  case allSeries = "all_series"
  case oneSeriesCount = "one_series_count"
  case seriesCount = "series_count"
  case partCount = "part_count"
  case partsCount = "parts_count"
  case partInSeries = "part_in_series"
  case previousPart = "previous_part"
  case nextPart = "next_part"
  case seriesOf = "series_of"
  case seriesNamed = "series_named"

  // Briefings, people and organisations
  case keyFacts = "key_facts"
  case abstract
  case author
  case authors
  case institution
  case series
  case number
  case numbered
  case inSeries = "in_series"
  case keywords
  case website
  case writtenHere = "written_here"
  case speaksAt = "speaks_at"
  case spokeAt = "spoke_at"
  case roles
  case today
  case resourcesBy = "resources_by"
  case eventsOrganised = "events_organised"
  case publisherOfSite = "publisher_of_site"

  // Events
  case atAGlance = "at_a_glance"
  case when
  case status
  case `where`
  case online
  case joinOnline = "join_online"
  case organiser
  case hashtag
  case recording
  case watchRecording = "watch_recording"
  case readTranscript = "read_transcript"
  case presentations
  case slides
  case register
  case until
  case speaker
  case speakers
  case cancelled
  case postponed
  case toCome = "to_come"
  case eventCancelled = "event_cancelled"
  case eventPostponed = "event_postponed"
  case firstAnnounced = "first_announced"
  case noMinutesYet = "no_minutes_yet"
  case nextEvent = "next_event"
  case nextEvents = "next_events"

  // Resources
  case openAccess = "open_access"
  case paywalled
  case sharedCount = "shared_count"
  case shared
  case alsoShared = "also_shared"
  case sharedAt = "shared_at"
  case sharedIn = "shared_in"
  case alsoAt = "also_at"
  case alsoIn = "also_in"
  case sharedHere = "shared_here"
  case listedIn = "listed_in"
  case resourceIndex = "resource_index"
  case reports
  case briefings
  case articles
  case books
  case theses
  case datasets
  case tools
  case videos
  case blogPosts = "blog_posts"
  case websites
  case otherResources = "other_resources"
}
