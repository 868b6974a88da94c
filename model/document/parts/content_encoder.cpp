#include "document/parts/content_encoder.h"

#include <algorithm>
#include <utility>

namespace meritdesk::document {

ContentEncoder::ContentEncoder(Parts parts, SeriesLibrary& library)
    : m_parts(parts)
    , m_library(library)
{
}

const EncodedContent& ContentEncoder::encode(const Content& content)
{
    for (const auto* part : m_parts) {
        auto& encoded = m_encoded.parts[std::string(part->id)];
        if (!m_before || !part->same(*m_before, content.scenario))
            encoded = encodePart(*part, content.scenario);
    }
    m_before = content.scenario;
    m_encoded.imports = content.imports;
    m_encoded.viewState = content.viewState;
    return m_encoded;
}

EncodedPart ContentEncoder::encodePart(const Part& part, const scenario::Scenario& scenario) const
{
    EncodedPart encoded;
    encoded.text = part.encode(scenario, [&](const SharedSeries& series) {
        return *encoded.series.insert(m_library.keyOf(series)).first;
    });
    return encoded;
}

Result<Content> decodeContent(const EncodedContent& encoded, Parts parts, const TakeSeries& take)
{
    Content content{.imports = encoded.imports, .viewState = encoded.viewState};
    std::vector<Finding> findings;
    for (const auto& [id, part] : encoded.parts) {
        const auto known =
            std::find_if(parts.begin(), parts.end(), [&id = id](const Part* p) { return p->id == id; });
        const auto faults = known == parts.end()
                                ? std::vector{error("document-newer-part", id, {{"part", id}})}
                                : (*known)->decode(part.text, take, content.scenario);
        findings.insert(findings.end(), faults.begin(), faults.end());
    }
    if (!findings.empty())
        return findings;
    return content;
}

} // namespace meritdesk::document
