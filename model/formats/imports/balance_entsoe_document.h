#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace meritdesk::imports {

/// A point of a period as a document of the European transparency platform has it: place from 1.
struct EntsoePoint
{
    long long position = 0;
    std::string amount = {};   ///< price or quantity, as written
    std::string category = {}; ///< A04 surplus, A05 shortage; empty when it has none
    int line = 0;
};

/// A period of a time series: points at equal steps between two instants.
struct EntsoePeriod
{
    std::string start = {};
    std::string end = {};
    std::string resolution = {};
    std::vector<EntsoePoint> points = {};
    int line = 0;
};

struct EntsoeSeries
{
    std::string businessType = {};
    std::string area = {};      ///< EIC code
    std::string curve = {};     ///< A03: points equal to the one before are left out
    std::string direction = {}; ///< A01 in, A02 out; empty when the sign says it
    std::string unit = {};      ///< MWH, MAW
    std::vector<EntsoePeriod> periods = {};
};

struct EntsoeDocument
{
    std::string root = {};   ///< Balancing_MarketDocument, Publication_MarketDocument, Acknowledgement_...
    std::string type = {};   ///< A85, A86, A44
    std::string area = {};   ///< of the whole document
    std::string reason = {}; ///< what an acknowledgement says
    std::vector<EntsoeSeries> series = {};
};

/// Reads a document in any version of its name space. Findings xml-encoding, xml-doctype, xml-broken,
/// import-balance-not-entsoe name the line.
[[nodiscard]] Result<EntsoeDocument> parseEntsoe(std::string_view bytes);

/// True for a text that seems to be such a document.
[[nodiscard]] bool looksLikeEntsoe(std::string_view bytes);

/// Minutes of a resolution, "PT15M", "PT30M", "PT60M" or "PT1H"; 0 for anything else.
[[nodiscard]] int resolutionMinutes(std::string_view resolution);

} // namespace meritdesk::imports
