#include <algorithm>
#include <array>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <regex>
#include <string_view>

#include "tests/house/arrows.h"
#include "tests/house/provoked.h"
#include "tests/support/folders.h"

namespace meritdesk::house {

namespace {

using Rooms = std::vector<std::string>;

/// A room (folder) and the rooms its files may include; the longest matching room counts. A room includes
/// itself.
const std::map<std::string, Rooms>& arrows()
{
    static const Rooms base{"core", "core/units", "core/calendar", "core/derivation"};
    static const auto plus = [](Rooms rooms, const Rooms& more) {
        rooms.insert(rooms.end(), more.begin(), more.end());
        return rooms;
    };
    static const Rooms engines = plus(base, {"core/auction", "core/retail", "core/balance", "core/response"});
    static const Rooms classroom = plus(engines, {"core/classroom", "core/strategy", "core/prosumer"});
    static const Rooms core = plus(classroom, {"core/scenario"});
    static const Rooms formats = plus(core, {"formats"});
    static const Rooms document = plus(formats, {"document"});
    static const Rooms items = plus(document, {"items"});
    static const std::map<std::string, Rooms> table{
        {"core", {}},
        {"core/units", {"core"}},
        {"core/calendar", {"core", "core/units"}},
        {"core/derivation", {"core", "core/units", "core/calendar"}},
        {"core/auction", base},
        {"core/retail", base},
        {"core/balance", base},
        {"core/response", base},
        {"core/prosumer", plus(base, {"core/auction"})},
        {"core/strategy", plus(base, {"core/auction"})},
        {"core/classroom", plus(base, {"core/auction"})},
        {"core/scenario", classroom},
        {"formats", core},
        {"document", formats},
        {"items", document},
        {"views", items},
        {"app", plus(items, {"views"})},
        {"app/cli", formats},
    };
    return table;
}

/// The longest room of the table that holds this path, or "".
std::string roomOf(const std::string& path)
{
    std::string best;
    for (const auto& [room, targets] : arrows())
        if (path.rfind(room + "/", 0) == 0 && room.size() > best.size())
            best = room;
    return best;
}

bool isSource(const std::filesystem::path& path)
{
    return path.extension() == ".h" || path.extension() == ".cpp";
}

/// Calls `use` with each source's path (relative, without "model/") and its includes.
template <class Use>
void eachSource(const std::filesystem::path& root, Use use)
{
    static const std::regex include(R"re(^\s*#\s*include\s*([<"])([^">]+)[">])re");
    for (const auto* top : {"app", "model", "views"}) {
        if (!std::filesystem::exists(root / top))
            continue;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / top)) {
            if (!isSource(entry.path()))
                continue;
            auto path = std::filesystem::relative(entry.path(), root).generic_string();
            if (path.rfind("model/", 0) == 0)
                path = path.substr(6);
            std::ifstream file(entry.path());
            std::smatch match;
            for (std::string line; std::getline(file, line);)
                if (std::regex_search(line, match, include))
                    use(path, match[1].str() == "<", match[2].str());
        }
    }
}

} // namespace

std::vector<std::string> wrongArrows(const std::filesystem::path& root)
{
    std::vector<std::string> wrong;
    eachSource(root, [&wrong](const std::string& path, bool system, const std::string& target) {
        if (system)
            return;
        const auto from = roomOf(path);
        const auto to = roomOf(target);
        const auto& allowed = arrows().at(from);
        if (from != to && std::find(allowed.begin(), allowed.end(), to) == allowed.end())
            wrong.push_back(path + " includes " + target);
    });
    return wrong;
}

std::vector<std::string> wrongLibraries(const std::filesystem::path& root)
{
    static const std::regex chart(
        "^(qcustomplot\\.h|QtCharts|QChart|QBar|QPie|QLineSeries|QAreaSeries|QValueAxis|QAbstractSeries).*");
    std::vector<std::string> wrong;
    eachSource(root, [&wrong](const std::string& path, bool /*system*/, const std::string& target) {
        const bool core = path.rfind("core/", 0) == 0;
        const bool charts = path.rfind("views/charts/", 0) == 0;
        if ((core && target.front() == 'Q') || (!charts && std::regex_match(target, chart)))
            wrong.push_back(path + " includes " + target);
    });
    return wrong;
}

namespace {

using ProvokedArrows = Provoked;

TEST(House, EveryIncludePointsDownwards)
{
    EXPECT_EQ(lines(wrongArrows(tests::sourceFolder())), "");
}

TEST(House, OnlyTheChartsNameAChartLibraryAndTheCoreNamesNoQt)
{
    EXPECT_EQ(lines(wrongLibraries(tests::sourceFolder())), "");
}

TEST_F(ProvokedArrows, AWrongArrowIsNamed)
{
    write("model/core/retail/bill.cpp", "#include \"core/auction/book.h\"");
    write("model/core/retail/fine.cpp", "#include \"core/units/text.h\"\n#include \"core/retail/bill.h\"");
    write("model/formats/x.cpp", "#include \"document/document.h\"");
    write("app/cli/y.cpp", "#include \"items/number_text.h\"");
    auto wrong = wrongArrows(root);
    std::sort(wrong.begin(), wrong.end());
    EXPECT_EQ(lines(wrong), "app/cli/y.cpp includes items/number_text.h\n"
                            "core/retail/bill.cpp includes core/auction/book.h\n"
                            "formats/x.cpp includes document/document.h\n");
}

TEST_F(ProvokedArrows, AWrongLibraryIsNamed)
{
    write("model/core/units/text.cpp", "#include <QString>");
    write("views/pages/page.cpp", "#include <qcustomplot.h>");
    write("views/charts/chart.cpp", "#include <qcustomplot.h>");
    EXPECT_EQ(wrongLibraries(root).size(), 2U);
}

} // namespace
} // namespace meritdesk::house
