/// Keys of other programs' front matter, with what to write here.
package enum ForeignKeys {
  package static let advice: [String: String] = {
    var result: [String: String] = [:]
    for (keys, words) in groups { for key in keys.split(separator: " ") { result[String(key)] = words } }
    return result
  }()

  private static let groups: [(keys: String, words: String)] = [
    ("author by contributor creator", "write 'authors', a list of names"),
    ("subtitle summary abstract excerpt", "write 'description'"),
    (
      "pagetitle title-prefix pageTitle page_title seo_title short_title linkTitle linktitle short-title nav_title",
      "a page has one title, 'title', everywhere"
    ),
    (
      "lastmod modified last_update date-modified publishDate publishdate last_modified_at created modified_date pubDate pub_date created_at updated_at date_created date_modified changed dateModified",
      "write 'updated' or 'date'"
    ),
    ("weight nav_order sidebar_position number", "write 'order'"),
    ("keywords categories category subject", "write 'tags'"),
    ("language locale", "write 'lang'"),
    ("abbreviations acronyms glossary", ForeignAdvice.glossary),
    (
      "published publish expiryDate expirydate hidden", "write 'draft: true' for a page that is not published"
    ),
    (
      "toc toc-depth toc-title toc-location outline hide_table_of_contents number-sections numbering fig-cap-location tbl-cap-location",
      "headings, figures and tables are listed and numbered by the theme"
    ),
    (
      "bibliography references nocite link-citations",
      "references stand in content/references.json, .bib, .ris, .xml or .nbib, or where 'bibliography' in content/site.yaml says"
    ),
    (
      "csl citation-style biblio-style citeproc cite-method",
      "the style of references is chosen in content/site.yaml"
    ),
    (
      "format execute jupyter engine kernelspec jupytext knitr code-fold code-tools output server runtime exports downloads",
      "nothing is run here, and every page is HTML: take it away"
    ),
    (
      "title-block-banner title-block-style theme css layout template type hide_title sidebar sidebar_label sidebar_class_name pagination_next pagination_prev pagination_label hide navbar footer head aside editLink prev next page-layout classoption documentclass geometry mainfont fontsize linestretch papersize header-includes include-in-header include-before-body include-after-body filters shortcodes editor cssclasses cssclass banner thumbnail icon status search menu cascade outputs markup resources params lightbox mobile label build width align class bodyclass ogp showtoc hideMeta comments draftState cover-image toc_hide no_list collapsible version versions favicon excludeSearch exclude_search searchable comment_count book-filename delete_merged_file date-format appendix-style page-navigation bread-crumbs back-to-top-navigation reader-mode navigation sidebars full-width width_toc breadcrumbs tableOfContents pageType hero features layout_type publish_date_format noindex robots sitemap_exclude metadata tocTitle toc_max_heading_level toc_min_heading_level displayed_sidebar draft_state wide centered anchor-sections smooth-scroll highlight-style link-external-icon link-external-newwindow mainfontoptions indent colorlinks linkcolor urlcolor toccolor pdf-engine keep-tex keep-md embed-resources self-contained standalone site-url repo-url repo-actions grid body-classes",
      "how pages look is the theme's: take it away"
    ),
    (
      "image images cover featured_image featuredImage social-image",
      "write ![what it shows](picture.png) in the text"
    ),
    (
      "slug url permalink aliases alias redirect_from redirect_to id custom_edit_url canonical translationKey up down related same uid uuid",
      "a page's address is the path of its file: take it away"
    ),
    (
      "parent has_children grand_parent series part parts listing",
      "pages are grouped by their folders: take it away"
    ),
    (
      "github-repo github_repo repo edit contributors acknowledgements funder email affiliation orcid license licence doi citation copyright github venue affiliations funding crossref site math math_renderer mermaid",
      "write it in the text"
    ),
  ]
}
