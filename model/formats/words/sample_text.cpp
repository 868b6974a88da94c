#include "formats/words/sample_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace meritdesk::words {

namespace {

constexpr auto names = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("Sample", "Samara, November 2025"),
    QT_TRANSLATE_NOOP("Sample", "564130032113101, channel 01"),
    QT_TRANSLATE_NOOP("Sample", "Samara 2025, synthetic load for teaching"),
    QT_TRANSLATE_NOOP("Sample", "Real day, off days x 0.65 to 0.8 (synthetic)"),
    QT_TRANSLATE_NOOP("Sample", "Samara 2025, teaching price sheet"),
    QT_TRANSLATE_NOOP("Sample", "Workshop (synthetic)"),
    QT_TRANSLATE_NOOP("Sample", "Italy, 20 April 2025, hour 20 (GME day-ahead)"),
    QT_TRANSLATE_NOOP("Sample", "Shaanxi, a monthly auction book"),
    QT_TRANSLATE_NOOP("Sample", "Ten orders"),
});

} // namespace

QString sampleText(const std::string& text)
{
    const bool ours =
        std::any_of(names.begin(), names.end(), [&text](const char* name) { return text == name; });
    return ours ? QCoreApplication::translate("Sample", text.c_str()) : QString::fromStdString(text);
}

} // namespace meritdesk::words
