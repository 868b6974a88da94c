#include "document/content.h"

namespace meritdesk::document {

std::set<std::string> EncodedContent::seriesKeys() const
{
    std::set<std::string> keys;
    for (const auto& [id, part] : parts)
        keys.insert(part.series.begin(), part.series.end());
    return keys;
}

} // namespace meritdesk::document
