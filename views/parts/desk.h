#pragma once

#include <QString>
#include <QStringList>

#include <functional>

#include "views/parts/theme.h"

class QSettings;

namespace meritdesk::document {
class Document;
class RecentFiles;
} // namespace meritdesk::document

namespace meritdesk::items {
class SiteChoice;
} // namespace meritdesk::items

namespace meritdesk::views {

class FileDesk;

/// What a window is made with. The long-lived things outlive it; the choices are those in force, and a new
/// choice makes the window anew.
struct Desk
{
    document::Document& document;
    document::RecentFiles& recent;
    FileDesk& files;
    QSettings& settings;
    items::SiteChoice& site;
    Theme theme = lightTheme();
    ThemeChoice themeChoice = ThemeChoice::System;
    QString language = QStringLiteral("en");
    QStringList languages = {QStringLiteral("en")};
    std::function<void(const QString& code)> chooseLanguage = {};
    std::function<void(ThemeChoice)> chooseTheme = {};
};

/// A language by its own name, "Eesti", so that who reads only that language finds it.
[[nodiscard]] QString ownNameOf(const QString& languageCode);

} // namespace meritdesk::views
