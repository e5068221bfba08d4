/// The front matter that one kind has beyond the common keys.
package enum KindFields: Hashable, Sendable {
  case post(PostFields)
  /// In memory of its own, because events have several times as many fields as anything else.
  indirect case event(EventFields)
  case briefing(BriefingFields)
  case resourceList(ResourceListFields)
  case person(PersonFields)
  case organisation(OrganisationFields)
  case page(PageFields)
}
