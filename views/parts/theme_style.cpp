#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

#include "views/parts/theme.h"

namespace meritdesk::views {

namespace {

/// Only what a palette cannot say. Words in @ are colours of the theme; roles are dynamic properties that the
/// pages set ("role": "card", "title", "heading", "muted", "primary", "flat").
constexpr auto sheet = R"(
QToolBar { background: @surface; border: none; border-bottom: 1px solid @border; padding: 4px 8px; spacing: 2px; }
QToolBar::separator { background: @border; width: 1px; margin: 6px 6px; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px 7px; }
QToolBar QToolButton:hover, QToolButton[role="flat"]:hover { background: @raised; }
QToolBar QToolButton:pressed, QToolBar QToolButton:checked { background: @accentSoft; }
QToolBar QToolButton:focus { border-color: @accent; }
QToolButton[role="flat"] { border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolBar QToolButton[popupMode="2"] { padding-right: 18px; }
QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; right: 5px; }
QToolButton[role="choice"] { border: 1px solid @border; border-radius: 6px; padding: 4px 10px; background: @surface; }
QToolButton[role="choice"][popupMode="2"] { padding-right: 22px; }
QToolButton[role="choice"]:hover { background: @raised; }
QToolButton[role="choice"]:checked { background: @accentSoft; border-color: @accent; }
QToolButton[role="choice"]:focus, QToolButton[role="flat"]:focus { border: 1px solid @accent; }
QFrame[role="drop"] { border: 2px dashed @border; border-radius: 12px; background: @surface; }
QMenu { background: @surface; border: 1px solid @border; padding: 5px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 5px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @border; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }
QMenuBar { background: @surface; padding: 2px 6px; }
QMenuBar::item { padding: 5px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @raised; }
QStatusBar { background: @surface; border-top: 1px solid @border; color: @muted; }
QStatusBar::item { border: none; }
QDockWidget { color: @text; }
QDockWidget::title { background: @surface; padding: 8px 12px; }
QMainWindow::separator { background: @border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QFrame[role="card"] { background: @surface; border: 1px solid @border; border-radius: 10px; }
QLabel[role="title"] { font-size: 20pt; font-weight: 600; }
QLabel[role="heading"] { font-size: 11pt; font-weight: 600; }
QLabel[role="headline"] { font-size: 26pt; font-weight: 700; }
QLabel[role="figure"] { font-size: 17pt; font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="good"] { color: @good; }
QLabel[role="caution"] { color: @caution; }
QLabel[role="bad"] { color: @bad; }
QPushButton { border: 1px solid @border; border-radius: 6px; padding: 6px 14px; background: @surface; min-width: 56px; }
QPushButton:hover { background: @raised; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @faint; }
QPushButton:default, QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QScrollBar { background: transparent; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @faint; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 30px; }
QScrollBar::handle:horizontal { min-width: 30px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QLineEdit { border: 1px solid @border; border-radius: 5px; padding: 3px 6px; background: @surface; }
QLineEdit:focus { border-color: @accent; }
QLineEdit:disabled { color: @faint; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractItemView QLineEdit { border: none; border-radius: 0; padding: 0; }
QTableView, QTreeView { border: 1px solid @border; border-radius: 6px; gridline-color: @border; }
QTreeView::item, QListView::item { padding: 4px 2px; }
QHeaderView { background: @surface; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @border; padding: 6px 8px; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent; padding: 6px 10px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @accent; }
QTableCornerButton::section { background: @surface; border: none; border-bottom: 1px solid @border; }
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 5px 7px; }
)";

QString withColours(QString text, const Theme& theme)
{
    const auto put = [&text](const char* name, const QColor& colour) {
        text.replace(QLatin1Char('@') + QLatin1String(name), colour.name());
    };
    // Longer names first: "accentSoft" begins with "accent".
    put("accentSoft", theme.accentSoft);
    put("onAccent", theme.onAccent);
    put("accent", theme.accent);
    put("surface", theme.surface);
    put("raised", theme.raised);
    put("border", theme.border);
    put("caution", theme.caution);
    put("muted", theme.muted);
    put("faint", theme.rejected);
    put("text", theme.text);
    put("good", theme.good);
    put("bad", theme.bad);
    return text;
}

void paintDisabled(QPalette& palette, const Theme& theme)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.rejected);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.raised);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.rejected);
}

} // namespace

QPalette paletteOf(const Theme& theme)
{
    QPalette palette(theme.text, theme.surface, theme.raised, theme.border, theme.muted, theme.text,
                     theme.surface);
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.raised);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.bad);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Midlight, theme.raised);
    palette.setColor(QPalette::Dark, theme.border);
    palette.setColor(QPalette::Shadow, theme.dark ? QColor(Qt::black) : theme.rejected);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.price);
    palette.setColor(QPalette::ToolTipBase, theme.raised);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    paintDisabled(palette, theme);
    return palette;
}

QString styleSheetOf(const Theme& theme)
{
    return withColours(QString::fromLatin1(sheet), theme);
}

void applyTheme(const Theme& theme)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(theme));
    qApp->setStyleSheet(styleSheetOf(theme));
}

} // namespace meritdesk::views
