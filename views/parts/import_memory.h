#pragma once

#include <map>
#include <string>

class QSettings;

namespace meritdesk::views {

/// What a person corrected when files were read, kept for files with the same headings.
class ImportMemory
{
public:
    using Choices = std::map<std::string, std::string>; ///< choice key -> option

    /// Without settings it remembers nothing.
    explicit ImportMemory(QSettings* settings)
        : m_settings(settings)
    {
    }

    /// The choices of the last file of a layout; empty when there was none.
    [[nodiscard]] Choices recall(const std::string& layout) const;

    /// Keeps the choices, without those that differ with every file: where the data go, day and sheet.
    void remember(const std::string& layout, const Choices& choices);

private:
    QSettings* m_settings;
};

} // namespace meritdesk::views
