#include "views/parts/shortcut_sheet.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

#include "views/charts/chart_frame.h"
#include "views/parts/labels.h"
#include "views/parts/page_stack.h"
#include "views/parts/run_strip.h"

namespace meritdesk::views {

namespace {

/// The words without the mark of their letter; "&1 Welcome" has its number for the letter only.
QString plain(const QString& text)
{
    auto words = text;
    const bool numbered = words.size() > 3 && words[0] == QLatin1Char('&') && words[1].isDigit();
    return (numbered ? words.mid(3) : words).remove(QLatin1Char('&'));
}

/// The letters that lead to a menu entry, "Alt+F, N"; empty when one has no letter.
QString lettersOf(const QString& before, const QString& text)
{
    const auto letter = QKeySequence::mnemonic(text);
    if (letter.isEmpty())
        return {};
    const auto keys = letter.toString(QKeySequence::NativeText);
    return before.isEmpty() ? keys : before + QStringLiteral(", ") + keys.section(QLatin1Char('+'), -1);
}

QString keysOf(const QAction& action, const QString& menuLetters)
{
    QStringList keys;
    for (const auto& sequence : action.shortcuts())
        if (!sequence.isEmpty())
            keys += sequence.toString(QKeySequence::NativeText);
    if (keys.isEmpty())
        keys += lettersOf(menuLetters, action.text());
    return keys.join(QStringLiteral("  ·  "));
}

void collect(const QMenu& menu, const QString& group, const QString& letters,
             std::vector<ShortcutLine>& lines)
{
    for (const auto* action : menu.actions())
        if (!action->isSeparator() && !action->menu())
            lines.push_back({group, plain(action->text()), keysOf(*action, letters)});
    for (const auto* action : menu.actions())
        if (const auto* inner = action->menu())
            collect(*inner, group + QStringLiteral(" › ") + plain(inner->title()),
                    lettersOf(letters, inner->title()), lines);
}

QString named(std::initializer_list<QKeyCombination> keys)
{
    QStringList names;
    for (const auto key : keys)
        names += QKeySequence(key).toString(QKeySequence::NativeText);
    return names.join(QStringLiteral("  ·  "));
}

/// Actions of the page's own parts, such as its charts: each once, though several parts have it.
void collectParts(const QWidget& page, std::vector<ShortcutLine>& lines)
{
    const auto group = ShortcutSheet::tr("In a chart");
    for (const auto* chart : page.findChildren<charts::ChartFrame*>())
        for (const auto* action : chart->actions()) {
            const ShortcutLine line{group, plain(action->text()), keysOf(*action, {})};
            if (!line.keys.isEmpty() && std::find(lines.begin(), lines.end(), line) == lines.end())
                lines.push_back(line);
        }
    if (lines.empty() || lines.back().group != group)
        return;
    lines.push_back({group, ShortcutSheet::tr("Move"), named({Qt::Key_Left, Qt::Key_Right})});
    lines.push_back({group, ShortcutSheet::tr("Zoom in and out"), named({Qt::Key_Plus, Qt::Key_Minus})});
    const auto table = ShortcutSheet::tr("In a table");
    lines.push_back({table, ShortcutSheet::tr("Explain the number"), named({Qt::Key_Return})});
    lines.push_back({table, ShortcutSheet::tr("Edit the cell"), named({Qt::Key_F2})});
}

/// Keys that no menu has.
void collectOthers(std::vector<ShortcutLine>& lines)
{
    const auto group = ShortcutSheet::tr("Everywhere");
    lines.push_back({group, ShortcutSheet::tr("Close the message"), named({Qt::Key_Escape})});
    lines.push_back(
        {group, ShortcutSheet::tr("Stop the work"), RunStrip::stopKeys().toString(QKeySequence::NativeText)});
    lines.push_back({group, ShortcutSheet::tr("To the next part, to the one before"),
                     named({Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab})});
    lines.push_back({group, ShortcutSheet::tr("Menu of the part that has the focus"), named({Qt::Key_Menu})});
}

} // namespace

std::vector<ShortcutLine> shortcutsOf(const QMainWindow& window)
{
    std::vector<ShortcutLine> lines;
    const auto* bar = qobject_cast<const QMenuBar*>(window.menuWidget());
    if (!bar)
        return lines;
    for (const auto* action : bar->actions())
        if (const auto* menu = action->menu())
            collect(*menu, plain(menu->title()), lettersOf({}, menu->title()), lines);
    if (const auto* pages = window.findChild<PageStack*>())
        collectParts(*pages->page(), lines);
    collectOthers(lines);
    return lines;
}

ShortcutSheet::ShortcutSheet(QMainWindow& window)
    : QDialog(&window)
{
    setObjectName(QStringLiteral("keyboard-shortcuts"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(label(tr("Everything MeritDesk does can be done from the keyboard."), "muted", this));
    auto* sheet = new QTreeWidget(this);
    sheet->setAccessibleName(tr("Actions and their keys"));
    sheet->setColumnCount(2);
    sheet->setHeaderLabels({tr("Action"), tr("Keys")});
    sheet->setRootIsDecorated(false);
    sheet->setSelectionMode(QAbstractItemView::SingleSelection);
    QTreeWidgetItem* group = nullptr;
    for (const auto& line : shortcutsOf(window)) {
        if (group == nullptr || group->text(0) != line.group) {
            group = new QTreeWidgetItem(sheet, {line.group});
            auto bold = group->font(0);
            bold.setWeight(QFont::DemiBold);
            group->setFont(0, bold);
            group->setFirstColumnSpanned(true);
        }
        new QTreeWidgetItem(group, {line.action, line.keys});
    }
    sheet->expandAll();
    sheet->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    sheet->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    layout->addWidget(sheet, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(600, 640);
}

} // namespace meritdesk::views
