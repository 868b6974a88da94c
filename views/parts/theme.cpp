#include "views/parts/theme.h"

#include <QSettings>
#include <QStandardPaths>

#include <array>
#include <utility>

namespace meritdesk::views {

namespace {

constexpr std::array choices{
    std::pair{ThemeChoice::System, "system"},
    std::pair{ThemeChoice::Light, "light"},
    std::pair{ThemeChoice::Dark, "dark"},
};

void colourLightCharts(Theme& theme)
{
    theme.supply = QColor(0x00, 0x72, 0xB2);
    theme.demand = QColor(0xD5, 0x5E, 0x00);
    theme.accepted = QColor(0x00, 0x8F, 0x68);
    theme.rejected = QColor(0x8A, 0x94, 0xA1);
    theme.marginal = QColor(0xB9, 0x7A, 0x00);
    theme.price = QColor(0xA8, 0x3E, 0x7E);
    theme.interval = QColor(0xA8, 0x3E, 0x7E, 0x38);
    theme.grid = QColor(0xE6, 0xE9, 0xEE);
    theme.axis = QColor(0x5B, 0x66, 0x75);
    theme.series = {QColor(0x00, 0x72, 0xB2), QColor(0xD5, 0x5E, 0x00), QColor(0x00, 0x8F, 0x68),
                    QColor(0xB8, 0x54, 0x8C), QColor(0xB9, 0x7A, 0x00), QColor(0x2F, 0x93, 0xCC),
                    QColor(0x7A, 0x6A, 0x00), QColor(0x5B, 0x66, 0x75)};
    theme.participants = {QColor(0x33, 0x22, 0x88), QColor(0x2A, 0x93, 0x84), QColor(0xC2, 0x4E, 0x62),
                          QColor(0x87, 0x87, 0x1F), QColor(0xAA, 0x44, 0x99), QColor(0x11, 0x77, 0x33),
                          QColor(0x6E, 0x1A, 0x44)};
    theme.heat = {QColor(0xF3, 0xF7, 0xFA), QColor(0xC6, 0xDF, 0xEE), QColor(0x82, 0xB8, 0xDA),
                  QColor(0x3B, 0x86, 0xBD), QColor(0x0E, 0x56, 0x91), QColor(0x08, 0x2F, 0x57)};
}

void colourDarkCharts(Theme& theme)
{
    theme.supply = QColor(0x5A, 0xB4, 0xEC);
    theme.demand = QColor(0xF2, 0x82, 0x45);
    theme.accepted = QColor(0x3C, 0xC4, 0x9B);
    theme.rejected = QColor(0x7D, 0x88, 0x96);
    theme.marginal = QColor(0xF0, 0xB4, 0x2E);
    theme.price = QColor(0xE5, 0x95, 0xC3);
    theme.interval = QColor(0xE5, 0x95, 0xC3, 0x40);
    theme.grid = QColor(0x2E, 0x35, 0x3F);
    theme.axis = QColor(0xA4, 0xAF, 0xBC);
    theme.series = {QColor(0x5A, 0xB4, 0xEC), QColor(0xF2, 0x82, 0x45), QColor(0x3C, 0xC4, 0x9B),
                    QColor(0xE5, 0x95, 0xC3), QColor(0xF0, 0xB4, 0x2E), QColor(0x8F, 0xA8, 0xF5),
                    QColor(0xE8, 0xDF, 0x5A), QColor(0xA4, 0xAF, 0xBC)};
    theme.participants = {QColor(0xB3, 0xA7, 0xF5), QColor(0x44, 0xCC, 0xB4), QColor(0xF0, 0x8C, 0xA0),
                          QColor(0xC9, 0xC9, 0x5A), QColor(0xD9, 0x84, 0xD1), QColor(0x7F, 0xD0, 0x8A),
                          QColor(0xE8, 0xD9, 0xA8)};
    theme.heat = {QColor(0x1F, 0x27, 0x31), QColor(0x1D, 0x3F, 0x5E), QColor(0x1F, 0x62, 0x92),
                  QColor(0x3A, 0x8E, 0xC6), QColor(0x7F, 0xBF, 0xE8), QColor(0xDC, 0xF0, 0xFC)};
}

bool gtkAsksForDark()
{
    if (qEnvironmentVariable("GTK_THEME").contains(QLatin1String("dark"), Qt::CaseInsensitive))
        return true;
    const QSettings settings(desktopSettingsFile(), QSettings::IniFormat);
    return settings.value(QStringLiteral("Settings/gtk-application-prefer-dark-theme")).toBool();
}

} // namespace

Theme lightTheme()
{
    Theme theme;
    theme.window = QColor(0xF5, 0xF6, 0xF8);
    theme.surface = QColor(0xFF, 0xFF, 0xFF);
    theme.raised = QColor(0xF1, 0xF3, 0xF6);
    theme.border = QColor(0xDD, 0xE2, 0xE8);
    theme.text = QColor(0x1A, 0x23, 0x2E);
    theme.muted = QColor(0x5B, 0x66, 0x75);
    theme.accent = QColor(0x0B, 0x63, 0xA5);
    theme.onAccent = QColor(0xFF, 0xFF, 0xFF);
    theme.accentSoft = QColor(0xE3, 0xEE, 0xF7);
    theme.good = QColor(0x00, 0x7A, 0x59);
    theme.caution = QColor(0x9A, 0x63, 0x00);
    theme.bad = QColor(0xB7, 0x2B, 0x1F);
    colourLightCharts(theme);
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.window = QColor(0x13, 0x17, 0x1C);
    theme.surface = QColor(0x1B, 0x20, 0x27);
    theme.raised = QColor(0x24, 0x2B, 0x34);
    theme.border = QColor(0x33, 0x3C, 0x47);
    theme.text = QColor(0xE7, 0xEC, 0xF1);
    theme.muted = QColor(0xA4, 0xAF, 0xBC);
    theme.accent = QColor(0x63, 0xB5, 0xF2);
    theme.onAccent = QColor(0x0B, 0x1B, 0x29);
    theme.accentSoft = QColor(0x1E, 0x37, 0x4D);
    theme.good = QColor(0x45, 0xCB, 0xA3);
    theme.caution = QColor(0xF0, 0xB4, 0x2E);
    theme.bad = QColor(0xF5, 0x87, 0x7B);
    colourDarkCharts(theme);
    return theme;
}

Theme themeOf(ThemeChoice choice, bool systemDark)
{
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemDark);
    return dark ? darkTheme() : lightTheme();
}

QString themeId(ThemeChoice choice)
{
    for (const auto& [known, id] : choices)
        if (known == choice)
            return QLatin1String(id);
    return {};
}

ThemeChoice themeChoice(const QString& id)
{
    for (const auto& [choice, known] : choices)
        if (id == QLatin1String(known))
            return choice;
    return ThemeChoice::System;
}

QString desktopSettingsFile()
{
    const auto name = QStringLiteral("gtk-3.0/settings.ini");
    const auto found = QStandardPaths::locate(QStandardPaths::ConfigLocation, name);
    return found.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) + QLatin1Char('/') + name
               : found;
}

bool systemIsDark(const QPalette& systemPalette)
{
    const auto text = systemPalette.color(QPalette::WindowText).lightness();
    return text > systemPalette.color(QPalette::Window).lightness() || gtkAsksForDark();
}

} // namespace meritdesk::views
