/// The front matter that one kind has beyond the common keys.
package enum KindFields: Hashable, Sendable {
  case post(PostFields)
  // In memory of their own where there are more fields than a post has, because posts are the most frequent.
  indirect case event(EventFields)
  indirect case briefing(BriefingFields)
  case resourceList(ResourceListFields)
  indirect case person(PersonFields)
  indirect case organisation(OrganisationFields)
  case page(PageFields)
}
