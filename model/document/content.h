#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QVariant>

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/scenario/scenario.h"

namespace meritdesk::document {

/// Provenance: one import that went into the document.
struct Import
{
    QString source = {};      ///< file name, folder or "clipboard"
    QString target = {};      ///< what it became, such as a site's name
    QString mapping = {};     ///< under which mapping of columns or format it was read
    std::int64_t timeUtc = 0; ///< milliseconds since 1970-01-01T00:00Z

    bool operator==(const Import&) const = default;
};

/// How the document is looked at (zoom, sorting, open page), by key; no part of what is undone.
using ViewState = QMap<QString, QVariant>;

/// All that a document holds, as a value; a copy is a few pointers.
struct Content
{
    scenario::Scenario scenario = {};
    std::vector<Import> imports = {};
    ViewState viewState = {};

    bool operator==(const Content&) const = default;
};

/// A part of the scenario as it is stored: its text, and the keys of the series that the text names.
struct EncodedPart
{
    std::string text = {};
    std::set<std::string> series = {};

    bool operator==(const EncodedPart&) const = default;
};

/// A document's content as bytes by part id; the series themselves are in a SeriesLibrary.
struct EncodedContent
{
    std::map<std::string, EncodedPart> parts = {};
    std::vector<Import> imports = {};
    ViewState viewState = {};

    [[nodiscard]] std::set<std::string> seriesKeys() const;

    bool operator==(const EncodedContent&) const = default;
};

} // namespace meritdesk::document
