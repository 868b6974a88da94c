#pragma once

#include <QWidget>

#include <functional>
#include <string_view>

#include "core/derivation/derivation.h"

namespace meritdesk::document {
class Document;
}

namespace meritdesk::views {

/// What a page is made with; outlives the pages.
struct PageContext
{
    document::Document& document;
    std::function<void(const Derivation&)> explain =
        {}; ///< shows how a number came about in the details pane
};

/// A page of the window: shows the document through item models and changes it through edits only.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Actions of the page for the tool bar and the menus, already translated.
    [[nodiscard]] virtual QList<QAction*> pageActions() const { return {}; }
};

/// A page in the list of pages.h.
struct PageEntry
{
    std::string_view id = {};
    const char* title = nullptr; ///< translated in the context "Page"
    std::string_view icon = {};  ///< file name without ending in resources/icons
    Page* (*make)(const PageContext& context, QWidget* parent) = nullptr;
};

} // namespace meritdesk::views
