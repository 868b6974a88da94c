#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <vector>

namespace meritdesk::views {

/// What the user asked for; System follows the desktop.
enum class ThemeChoice { System, Light, Dark };

/// The colours of one look, as a value: pages get it in their context and are made anew when it changes.
/// Chart colours are told apart by people with any colour vision (after Okabe and Ito's set) and have at
/// least 3:1 contrast against `surface`.
struct Theme
{
    bool dark = false;

    QColor window = {};     ///< behind everything
    QColor surface = {};    ///< cards, tables, charts
    QColor raised = {};     ///< headers, alternate rows, hovered things
    QColor border = {};     ///< hairlines
    QColor text = {};       ///< what is read
    QColor muted = {};      ///< what explains (4.5:1 on surface too)
    QColor accent = {};     ///< what can be done, what is chosen
    QColor onAccent = {};   ///< text on accent
    QColor accentSoft = {}; ///< a chosen row, the best category
    QColor good = {};       ///< a saving, a passed check
    QColor caution = {};    ///< a warning
    QColor bad = {};        ///< an error, a loss

    QColor supply = {};   ///< sell orders and their curve
    QColor demand = {};   ///< buy orders and their curve
    QColor accepted = {}; ///< the filled part
    QColor rejected = {}; ///< the part without a deal
    QColor marginal = {}; ///< the order that sets the price
    QColor price = {};    ///< the clearing price
    QColor interval = {}; ///< the prices that support the volume (translucent)
    QColor grid = {};     ///< chart grid
    QColor axis = {};     ///< chart axes and their text

    std::vector<QColor> series = {};       ///< categorical colours in order of use
    std::vector<QColor> participants = {}; ///< of bidders, beside the colours of supply and demand
    std::vector<QColor> heat = {};         ///< a sequential ramp from low to high, even in lightness

    /// The categorical colour of a place in a list, starting anew after the last.
    [[nodiscard]] const QColor& seriesColor(std::size_t at) const { return series[at % series.size()]; }
};

[[nodiscard]] Theme lightTheme();
[[nodiscard]] Theme darkTheme();

/// The theme of a choice; `systemDark` is what the desktop asks for.
[[nodiscard]] Theme themeOf(ThemeChoice choice, bool systemDark);

/// What a choice is called in settings and on the command line: "system", "light", "dark".
[[nodiscard]] QString themeId(ThemeChoice choice);

/// The choice of an id; System when it is not known.
[[nodiscard]] ThemeChoice themeChoice(const QString& id);

/// True when the desktop's own palette or settings ask for a dark look; ask before a theme is applied.
[[nodiscard]] bool systemIsDark(const QPalette& systemPalette);

/// The file in which GTK desktops tell their wish for every toolkit to read; it may not exist.
[[nodiscard]] QString desktopSettingsFile();

/// The palette and the small style sheet that make Qt's Fusion style look like the theme.
[[nodiscard]] QPalette paletteOf(const Theme& theme);
[[nodiscard]] QString styleSheetOf(const Theme& theme);

/// Makes the running application look like the theme.
void applyTheme(const Theme& theme);

} // namespace meritdesk::views
