#pragma once

#include <optional>

#include "core/result.h"
#include "document/content.h"
#include "document/file/series_library.h"
#include "document/parts/part.h"

namespace meritdesk::document {

/// Turns content into bytes, writing anew only the parts that differ from the call before. One thread at a
/// time.
class ContentEncoder
{
public:
    ContentEncoder(Parts parts, SeriesLibrary& library);

    [[nodiscard]] const EncodedContent& encode(const Content& content);

private:
    [[nodiscard]] EncodedPart encodePart(const Part& part, const scenario::Scenario& scenario) const;

    Parts m_parts;
    SeriesLibrary& m_library;
    std::optional<scenario::Scenario> m_before = {};
    EncodedContent m_encoded = {};
};

/// The content that the bytes say; "document-newer-part" for a part that no known part reads.
[[nodiscard]] Result<Content> decodeContent(const EncodedContent& encoded, Parts parts,
                                            const TakeSeries& take);

} // namespace meritdesk::document
