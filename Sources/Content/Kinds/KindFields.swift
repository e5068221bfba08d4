/// The front matter that one kind has beyond the common keys.
package enum KindFields: Hashable, Sendable {
  case post(PostFields)
  case event(EventFields)
  case briefing(BriefingFields)
  case resourceList(ResourceListFields)
  case person(PersonFields)
  case organisation(OrganisationFields)
  case page(PageFields)
}
