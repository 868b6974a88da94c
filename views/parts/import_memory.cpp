#include "views/parts/import_memory.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <string_view>

namespace meritdesk::views {

namespace {

QString keyOf(const std::string& layout)
{
    return QStringLiteral("imports/") + QString::fromStdString(layout);
}

bool belongsToLayout(const std::string& choice)
{
    constexpr std::array<std::string_view, 4> ofOneFile{"import-site", "import-apply", "import-first-day",
                                                        "import-sheet"};
    return std::find(ofOneFile.begin(), ofOneFile.end(), choice) == ofOneFile.end();
}

} // namespace

ImportMemory::Choices ImportMemory::recall(const std::string& layout) const
{
    Choices choices;
    if (m_settings == nullptr || layout.empty())
        return choices;
    const auto kept = m_settings->value(keyOf(layout)).toStringList();
    for (const auto& choice : kept)
        if (const auto mark = choice.indexOf(QLatin1Char('=')); mark > 0)
            choices[choice.left(mark).toStdString()] = choice.mid(mark + 1).toStdString();
    return choices;
}

void ImportMemory::remember(const std::string& layout, const Choices& choices)
{
    QStringList kept;
    for (const auto& [key, option] : choices)
        if (belongsToLayout(key))
            kept << QString::fromStdString(key + "=" + option);
    if (m_settings != nullptr && !layout.empty() && !kept.isEmpty())
        m_settings->setValue(keyOf(layout), kept);
}

} // namespace meritdesk::views
