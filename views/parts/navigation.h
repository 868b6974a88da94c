#pragma once

#include <QButtonGroup>
#include <QKeySequence>
#include <QScrollArea>
#include <QString>

#include <span>
#include <vector>

#include "views/pages.h"
#include "views/parts/theme.h"

class QVBoxLayout;

namespace meritdesk::views {

class NavigationHeading;

/// The narrow column at the left: one button a page, a drawing over its words, under the names of their
/// sections. Where the window is too low for all of them one section at a time is unfolded; it scrolls only
/// where even that does not fit.
class Navigation : public QScrollArea
{
    Q_OBJECT

public:
    Navigation(std::span<const PageGroup> groups, const Theme& theme, QWidget* parent = nullptr);

    /// Marks the page that is shown and unfolds its section.
    void mark(std::size_t at);

signals:
    void chosen(std::size_t at);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A heading, if it has one, and its pages.
    struct Section
    {
        NavigationHeading* heading = nullptr;
        std::vector<QAbstractButton*> buttons = {};
    };

    void addSection(const PageGroup& group, const Theme& theme);
    void addButton(const PageEntry& entry, const Theme& theme);
    void unfold(std::size_t section);
    void fold();
    [[nodiscard]] int heightOf(const Section& section) const;
    [[nodiscard]] bool allFit() const;

    QVBoxLayout* m_layout = nullptr;
    QButtonGroup m_buttons;
    std::vector<Section> m_sections = {};
    std::size_t m_unfolded = 0; ///< where not all fit
};

/// The keys that show the page at that place, Ctrl+1 to Ctrl+9, then Ctrl+Alt+1 to
/// Ctrl+Alt+9; none beyond.
[[nodiscard]] QKeySequence pageShortcut(std::size_t at);

/// The page's command in the View menu, with its digit as the accelerator where it has one.
[[nodiscard]] QString pageCommand(std::size_t at, const QString& title);

/// A page's title in the language in force.
[[nodiscard]] QString titleOf(const PageEntry& entry);

} // namespace meritdesk::views
