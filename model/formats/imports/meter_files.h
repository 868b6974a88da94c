#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/result.h"
#include "core/retail/hours.h"
#include "formats/imports/hourly_csv.h"
#include "formats/imports/message_80020.h"

namespace meritdesk::imports {

/// A file name as given (the last part may hold `*` and `?`), with the place that faults name.
struct GivenName
{
    std::string name = {};
    std::string place = {};
};

/// A file on disk with the place that faults name.
struct FoundFile
{
    std::filesystem::path path = {};
    std::string place = {};
};

/// The files of all names in order; finding no-such-file for a name that none fits.
[[nodiscard]] Result<std::vector<FoundFile>> findFiles(const std::vector<GivenName>& names,
                                                       const std::filesystem::path& folder);

/// Messages already read, so that several points of the same files parse them once.
class MessageCache
{
public:
    [[nodiscard]] Result<std::shared_ptr<const Message80020>> message(const FoundFile& file);

private:
    std::map<std::filesystem::path, std::shared_ptr<const Message80020>> m_messages = {};
    std::size_t m_periods = 0;
};

struct ChannelOf80020
{
    std::optional<std::string> point = {}; ///< absent: every file has exactly one
    std::string channel = "01";
    int clock = 0; ///< hours the messages' clock is ahead of Moscow
};

/// The hours of hourly CSV files, sorted; an hour that two of them name is the finding csv-hour-twice.
[[nodiscard]] Result<std::vector<NamedHour>> readCsvFiles(const std::vector<FoundFile>& files,
                                                          const HourlyCsvOptions& options);

/// The hours of one channel over many messages, sorted; findings of select80020(), xml-day-twice, and
/// xml-no-channel when no file has the point and channel.
[[nodiscard]] Result<std::vector<NamedHour>>
read80020Files(const std::vector<FoundFile>& files, const ChannelOf80020& channel, MessageCache& cache);

/// Sorted hours as a series without holes in memory: what lies between is missing.
[[nodiscard]] retail::HourlySeries seriesOf(const std::vector<NamedHour>& hours);

/// Moves findings about a file to the place that names it; they keep their line and get the fact file.
[[nodiscard]] std::vector<Finding> placed(std::vector<Finding> findings, const FoundFile& file);

} // namespace meritdesk::imports
