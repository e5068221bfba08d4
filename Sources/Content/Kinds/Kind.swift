/// What an entry is; decides its front matter's schema and its template.
package enum Kind: String, Hashable, Sendable, CaseIterable {
  case post
  case event
  case briefing
  case resourceList = "resource list"
  case person
  case organisation
  case page
}
