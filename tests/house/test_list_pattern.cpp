#include <algorithm>
#include <map>
#include <regex>

#include "tests/house/lists.h"
#include "tests/house/provoked.h"
#include "tests/support/folders.h"

namespace meritdesk::house {

namespace {

/// A constant as its source defines it.
struct Constant
{
    std::string id = {};
    std::string file = {}; ///< from the checkout's root
};

using Constants = std::map<std::string, Constant>; ///< by their names

std::string textOf(const std::filesystem::path& file)
{
    return std::filesystem::exists(file) ? tests::bytesOf(file) : std::string();
}

std::vector<std::filesystem::path> sourcesOf(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> sources;
    if (std::filesystem::exists(folder))
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            if (entry.path().extension() == ".cpp")
                sources.push_back(entry.path());
    std::sort(sources.begin(), sources.end());
    return sources;
}

/// `const Rule uniform{.id = "uniform"` or `const Rule uniform{"uniform"`, at the start of a line.
Constants constantsOf(const std::filesystem::path& root, const ListPattern& pattern)
{
    const std::regex defined("\\nconst " + pattern.type + R"re( (\w+)\{\s*(?:\.id = )?"([^"]+)")re");
    Constants constants;
    for (const auto& source : sourcesOf(root / pattern.folder)) {
        const auto text = "\n" + textOf(source);
        for (std::sregex_iterator match(text.begin(), text.end(), defined), end; match != end; ++match)
            constants[(*match)[1].str()] = {(*match)[2].str(),
                                            std::filesystem::relative(source, root).generic_string()};
    }
    return constants;
}

/// The names between the braces of the list: `rules{&uniform, &payAsBid}`.
std::vector<std::string> namesOf(const std::filesystem::path& root, const ListPattern& pattern)
{
    const auto text = textOf(root / pattern.header);
    std::smatch list;
    std::vector<std::string> names;
    if (!std::regex_search(text, list, std::regex("\\b" + pattern.list + R"re(\s*\{([^}]*)\})re")))
        return names;
    const auto inner = list[1].str();
    static const std::regex name(R"(&(\w+))");
    for (std::sregex_iterator match(inner.begin(), inner.end(), name), end; match != end; ++match)
        names.push_back((*match)[1].str());
    return names;
}

bool holds(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool endsWith(const std::string& text, const std::string& end)
{
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

std::string underscored(std::string text)
{
    std::replace(text.begin(), text.end(), '-', '_');
    return text;
}

/// Sources that are there for a constant and have none; helpers have a header beside them.
void addEmptySources(const std::filesystem::path& root, const ListPattern& pattern,
                     const Constants& constants, std::vector<std::string>& faults)
{
    if (pattern.fileEnd.empty())
        return;
    for (const auto& source : sourcesOf(root / pattern.folder)) {
        const auto file = std::filesystem::relative(source, root).generic_string();
        const bool helper = pattern.fileEnd == ".cpp"
                            && std::filesystem::exists(std::filesystem::path(source).replace_extension(".h"));
        const bool used = std::any_of(constants.begin(), constants.end(),
                                      [&file](const auto& entry) { return entry.second.file == file; });
        if (!used && !helper && endsWith(file, pattern.fileEnd))
            faults.push_back(file + ": defines no " + pattern.type);
    }
}

const ListPattern rulePattern{
    "Rule", "model/core/auction/rules", "model/core/auction/rules.h", "rules", ".cpp", true};

const ListPattern partPattern{
    "Part", "model/document/parts", "model/document/parts/scenario_parts.cpp", "parts", "_part.cpp", false};

} // namespace

std::vector<std::string> listFaults(const std::filesystem::path& root, const ListPattern& pattern)
{
    const auto constants = constantsOf(root, pattern);
    const auto names = namesOf(root, pattern);
    std::vector<std::string> faults;
    for (const auto& [name, constant] : constants) {
        if (!holds(names, name))
            faults.push_back(constant.file + ": " + name + " is not in " + pattern.list);
        const auto stem = std::filesystem::path(constant.file).filename().generic_string();
        if (pattern.namedAfterId && underscored(stem) != underscored(constant.id) + pattern.fileEnd)
            faults.push_back(constant.file + ": is not called by its id " + constant.id);
    }
    for (const auto& name : names)
        if (!constants.contains(name))
            faults.push_back(pattern.header + ": " + name + " is not in " + pattern.folder);
    if (names.empty())
        faults.push_back(pattern.header + ": has no list " + pattern.list);
    addEmptySources(root, pattern, constants, faults);
    return faults;
}

std::vector<std::string> caseFaults(const std::filesystem::path& root)
{
    std::map<std::string, int> cases;
    const auto folder = root / "tests/cases/auction";
    if (std::filesystem::exists(folder))
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
            if (entry.path().extension() == ".expected")
                ++cases[entry.path().stem().string()];
    const auto constants = constantsOf(root, rulePattern);
    std::vector<std::string> faults;
    for (const auto& name : namesOf(root, rulePattern)) {
        const auto rule = constants.find(name);
        const auto id = rule == constants.end() ? name : rule->second.id;
        if (cases.erase(id) == 0)
            faults.push_back(id + ": has no case in tests/cases/auction");
    }
    for (const auto& [id, count] : cases)
        faults.push_back(id + ": has cases in tests/cases/auction but is no listed rule");
    return faults;
}

std::vector<std::string> partFaults(const std::filesystem::path& root)
{
    const auto text = textOf(root / "model/core/scenario/scenario.h");
    static const std::regex scenario(R"re(struct Scenario\s*\{([\s\S]*?)\n\};)re");
    static const std::regex member(R"(\n\s+[\w:<>]+ (\w+) = )");
    std::smatch body;
    if (!std::regex_search(text, body, scenario))
        return {"model/core/scenario/scenario.h: has no struct Scenario"};
    const auto inner = body[1].str();
    const auto names = namesOf(root, partPattern);
    std::vector<std::string> faults;
    for (std::sregex_iterator match(inner.begin(), inner.end(), member), end; match != end; ++match)
        if (!holds(names, (*match)[1].str() + "Part"))
            faults.push_back((*match)[1].str() + ": no listed part stores it");
    return faults;
}

namespace {

const ListPattern pagePattern{"PageEntry", "views/pages", "views/pages.h", "pages", "_page.cpp", true};

/// Every list of the house but the commands', which test_lists.cpp compares with the constants themselves.
std::vector<ListPattern> patterns()
{
    const std::string retail = "model/core/retail/";
    return {
        rulePattern,
        partPattern,
        pagePattern,
        {"Screen", "model/core/auction/screens", "model/core/auction/screens/screens.h", "screens", ".cpp",
         true},
        {"Bidder", "model/core/classroom/bidders", "model/core/classroom/bidders.h", "bidders", ".cpp", true},
        {"ClassTemplate", "model/core/classroom/templates", "model/core/classroom/templates.h", "templates",
         ".cpp", true},
        {"Scheme", "model/core/prosumer/schemes", "model/core/prosumer/schemes.h", "schemes", ".cpp", true},
        {"Model", "model/core/strategy/models", "model/core/strategy/models.h", "models", ".cpp", true},
        {"Learner", "model/core/strategy/learners", "model/core/strategy/learners.h", "learners", ".cpp",
         true},
        {"Tactic", "model/core/strategy/lab/tactics", "model/core/strategy/lab/tactics.h", "tactics", ".cpp",
         true},
        {"Category", retail + "categories", retail + "categories.h", "categories", ".cpp", false},
        {"Component", retail + "components", retail + "components.h", "components", ".cpp", false},
        {"ChangeKind", retail + "whatif/kinds", retail + "whatif/kinds.h", "kinds", ".cpp", true},
        {"Cause", retail + "invoice/causes", retail + "invoice/causes.h", "causes", ".cpp", true},
        {"Method", retail + "forecast/methods", retail + "forecast/methods.h", "methods", ".cpp", true},
        {"Regime", "model/core/balance/regimes", "model/core/balance/regimes.h", "regimes", ".cpp", true},
        {"Mechanism", "model/core/response/demand/mechanisms", "model/core/response/demand/mechanisms.h",
         "mechanisms", ".cpp", true},
        {"BaselineMethod", "model/core/response/demand/baselines/methods",
         "model/core/response/demand/baselines/methods.h", "baselineMethods", ".cpp", true},
        {"Fill", "model/core/balance/insight/fills", "model/core/balance/insight/fills.h", "fills", ".cpp",
         true},
        {"Comparison", "model/core/balance/insight/comparisons", "model/core/balance/insight/comparisons.h",
         "comparisons", ".cpp", true},
        {"Axis", retail + "sensitivity/axes", retail + "sensitivity/axes.h", "axes", ".cpp", true},
        {"Kind", "model/formats/lessons/kinds", "model/formats/lessons/kinds.h", "kinds", ".cpp", true},
        {"ImportFormat", "model/formats/imports", "model/formats/formats.h", "importFormats", "", false},
        {"ExportFormat", "model/formats/exports", "model/formats/formats.h", "exportFormats", "", false},
    };
}

TEST(ListPatterns, EveryConstantIsListedAndEveryListedNameHasItsFile)
{
    for (const auto& pattern : patterns())
        EXPECT_EQ(lines(listFaults(tests::sourceFolder(), pattern)), "") << pattern.list;
}

TEST(ListPatterns, EveryListedRuleHasACase)
{
    EXPECT_EQ(lines(caseFaults(tests::sourceFolder())), "");
}

TEST(ListPatterns, EveryMemberOfTheScenarioIsStored)
{
    EXPECT_EQ(lines(partFaults(tests::sourceFolder())), "");
}

using ProvokedLists = Provoked;

TEST_F(ProvokedLists, AForgottenRuleIsNamed)
{
    write("model/core/auction/rules.h", "inline constexpr std::array<const Rule*, 2> rules{&first, &gone};");
    write("model/core/auction/rules/first-price.cpp", "const Rule first{.id = \"first-price\",");
    write("model/core/auction/rules/second.cpp", "const Rule second{.id = \"second-price\",");
    write("model/core/auction/rules/empty.cpp", "// to come");
    write("model/core/auction/rules/helper.cpp", "#include \"helper.h\"");
    write("model/core/auction/rules/helper.h", "#pragma once");
    EXPECT_EQ(lines(listFaults(root, rulePattern)),
              "model/core/auction/rules/second.cpp: second is not in rules\n"
              "model/core/auction/rules/second.cpp: is not called by its id second-price\n"
              "model/core/auction/rules.h: gone is not in model/core/auction/rules\n"
              "model/core/auction/rules/empty.cpp: defines no Rule\n");
}

TEST_F(ProvokedLists, AMissingListIsNamed)
{
    write("views/pages/welcome_page.cpp", "const PageEntry welcomePage{\"welcome\", nullptr};");
    EXPECT_EQ(lines(listFaults(root, pagePattern)),
              "views/pages/welcome_page.cpp: welcomePage is not in pages\n"
              "views/pages.h: has no list pages\n");
}

TEST_F(ProvokedLists, APageWithoutItsFileIsNamed)
{
    write("views/pages.h", "inline constexpr std::array pages{\n    &welcomePage,\n    &farAwayPage,\n};");
    write("views/pages/welcome_page.cpp", "const PageEntry welcomePage{\"welcome\", nullptr};");
    write("views/pages/far_page.cpp", "const PageEntry farAwayPage{\n    .id = \"far-away\"};");
    write("views/pages/lost_page.cpp", "class LostPage;");
    EXPECT_EQ(lines(listFaults(root, pagePattern)),
              "views/pages/far_page.cpp: is not called by its id far-away\n"
              "views/pages/lost_page.cpp: defines no PageEntry\n");
}

TEST_F(ProvokedLists, AForgottenCategoryAndComponentAreNamed)
{
    const auto all = patterns();
    const auto of = [&all](const std::string& type) {
        return *std::find_if(all.begin(), all.end(), [&](const auto& entry) { return entry.type == type; });
    };
    write("model/core/retail/categories.h",
          "inline constexpr std::array<const Category*, 1> categories{&ck1};");
    write("model/core/retail/categories/ck1.cpp", "const Category ck1{.id = \"1\",");
    write("model/core/retail/categories/ck7.cpp", "const Category ck7{.id = \"7\",");
    write("model/core/retail/components.h",
          "inline constexpr std::array<const Component*, 1> components{&a};");
    write("model/core/retail/components/both.cpp",
          "const Component a{\"a\", 1};\nconst Component b{\n    \"b\"};");
    EXPECT_EQ(lines(listFaults(root, of("Category"))),
              "model/core/retail/categories/ck7.cpp: ck7 is not in categories\n");
    EXPECT_EQ(lines(listFaults(root, of("Component"))),
              "model/core/retail/components/both.cpp: b is not in components\n");
}

TEST_F(ProvokedLists, ARuleWithoutACaseAndACaseWithoutARuleAreNamed)
{
    write("model/core/auction/rules.h", "inline constexpr std::array<const Rule*, 2> rules{&one, &two};");
    write("model/core/auction/rules/one.cpp", "const Rule one{.id = \"one\",");
    write("model/core/auction/rules/two-by-two.cpp", "const Rule two{.id = \"two-by-two\",");
    write("tests/cases/auction/some-book/one.expected", "rule = one");
    write("tests/cases/auction/some-book/three.expected", "rule = three");
    EXPECT_EQ(lines(caseFaults(root)), "two-by-two: has no case in tests/cases/auction\n"
                                       "three: has cases in tests/cases/auction but is no listed rule\n");
}

TEST_F(ProvokedLists, AScenarioMemberThatNoPartStoresIsNamed)
{
    write("model/core/scenario/scenario.h", "struct Scenario\n{\n    std::string title = {};\n"
                                            "    Shared<grid::Net> net = {};\n\n    bool operator==();\n};");
    write("model/document/parts/scenario_parts.cpp", "static constexpr std::array parts{&titlePart};");
    EXPECT_EQ(lines(partFaults(root)), "net: no listed part stores it\n");
}

TEST_F(ProvokedLists, AForgottenPartIsNamed)
{
    write("model/document/parts/scenario_parts.cpp", "static constexpr std::array parts{&titlePart};");
    write("model/document/parts/title_part.cpp", "const Part titlePart{.id = \"title\", .same = same};");
    write("model/document/parts/net_part.cpp", "const Part netPart{.id = \"net\", .same = same};");
    EXPECT_EQ(lines(listFaults(root, partPattern)),
              "model/document/parts/net_part.cpp: netPart is not in parts\n");
}

} // namespace
} // namespace meritdesk::house
