import Content
package import SiteModel
package import Templates

/// What templates can name, for those who write it down: the model without the values.
package struct TemplateVocabulary: Sendable {
  package let records: [RecordType]
  package let roots: [RootTemplate]
  /// Those that are added to the language's own.
  package let filters: [Filter]
  /// What the manual says of them, in its order.
  package let filterReferences: [FilterReference]

  package init(_ site: Site) {
    let model = TemplateModel.model(SiteContext(site), in: site.settings.language)
    records = model.records
    roots = TemplateModel.roots
    filters = model.filters
    filterReferences =
      LinkFilters.references + [
        AssetFilter.reference, MarkdownFilter.reference, AddressFilter.reference, FillFilter.reference,
      ]
  }
}
