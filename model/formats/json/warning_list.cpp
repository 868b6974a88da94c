#include "formats/json/warning_list.h"

#include <algorithm>
#include <tuple>

#include "formats/words/words.h"

namespace meritdesk::json {

namespace {

auto orderOf(const Finding& finding)
{
    return std::tie(finding.code, finding.place);
}

} // namespace

void writeWarnings(Writer& writer, std::vector<Finding> warnings)
{
    std::stable_sort(warnings.begin(), warnings.end(),
                     [](const Finding& a, const Finding& b) { return orderOf(a) < orderOf(b); });
    const auto last = std::unique(warnings.begin(), warnings.end(), [](const Finding& a, const Finding& b) {
        return orderOf(a) == orderOf(b);
    });
    warnings.erase(last, warnings.end());
    writer.key("warnings").beginArray();
    for (const auto& each : warnings)
        writer.beginObject()
            .member("code", each.code)
            .member("message", words::sentence(each).toStdString())
            .member("at", each.place)
            .endObject();
    writer.endArray();
}

} // namespace meritdesk::json
