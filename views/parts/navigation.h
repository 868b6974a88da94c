#pragma once

#include <QButtonGroup>
#include <QKeySequence>
#include <QScrollArea>
#include <QString>

#include <span>

#include "views/page.h"
#include "views/parts/theme.h"

namespace meritdesk::views {

/// The narrow column at the left: one button a page, a drawing over its words. It scrolls where the screen is
/// too low.
class Navigation : public QScrollArea
{
    Q_OBJECT

public:
    Navigation(std::span<const PageEntry* const> entries, const Theme& theme, QWidget* parent = nullptr);

    /// Marks the page that is shown.
    void mark(std::size_t at);

signals:
    void chosen(std::size_t at);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QButtonGroup m_buttons;
};

/// The keys that show the page at that place, Ctrl+1 to Ctrl+0; none beyond the tenth.
[[nodiscard]] QKeySequence pageShortcut(std::size_t at);

/// The page's command in the View menu, with its digit as the accelerator where it has one.
[[nodiscard]] QString pageCommand(std::size_t at, const QString& title);

/// A page's title in the language in force.
[[nodiscard]] QString titleOf(const PageEntry& entry);

} // namespace meritdesk::views
