#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/finding.h"
#include "core/result.h"
#include "core/scenario/edit.h"
#include "formats/imports/grid.h"

namespace meritdesk::imports {

/// A file to import: its name (folders are ignored) and its bytes. A paste has an empty name.
struct ImportFile
{
    std::string name = {};
    std::string bytes = {};
};

/// What to read, and what the user has fixed: Choice::key -> Option::id. What is not fixed is found out.
struct ImportRequest
{
    std::vector<ImportFile> files = {};
    std::map<std::string, std::string> choices = {};
    scenario::Scenario scenario = {}; ///< what is open: its sites can be chosen as the target
};

enum class ImportKind { MeterHours, Ladder, PeakHours, Prices, HourTable, Balance };

/// One way to understand something. The title is a label key, or, when `literal`, the text itself (the name
/// of a sheet, the code of a measuring point).
struct Option
{
    std::string id = {};
    std::string title = {};
    bool literal = false;

    bool operator==(const Option&) const = default;
};

/// Something that was understood and may be understood otherwise: the encoding, the separator, the order of
/// day and month, the target site. One option alone means that there is nothing to choose.
struct Choice
{
    std::string key = {};
    std::string title = {}; ///< label key
    std::vector<Option> options = {};
    std::string current = {}; ///< id of the option in force
    bool guess = false;       ///< the file allows another reading too: worth a look
    bool operator==(const Choice&) const = default;
};

/// What a column of the grid means: "role-date", "role-clock", "role-stamp", "role-value", "role-hour",
/// "role-price" ... (label keys); empty when it is not used.
struct Column
{
    std::string heading = {};
    std::string role = {};
    std::string unit = {}; ///< as shown: "kWh", "MWh"; empty when it has none

    bool operator==(const Column&) const = default;
};

/// A cell that could not be read as what its column is; rows and columns of the grid, from 0.
struct DoubtfulCell
{
    int row = 0;
    int column = 0;
    std::string text = {};
    Finding finding = {}; ///< the place is "line 12, column 3"

    bool operator==(const DoubtfulCell&) const = default;
};

struct ImportCounts
{
    int rows = 0;     ///< rows read as data
    int hours = 0;    ///< hours with a value, all points together
    int gaps = 0;     ///< hours between the first and the last without a value, all points together
    int points = 0;   ///< delivery points, meters
    int orders = 0;   ///< orders of a ladder
    int values = 0;   ///< peak hours, or prices of a sheet (a month of hourly prices is one)
    int doubtful = 0; ///< doubtful cells, also those beyond the list

    bool operator==(const ImportCounts&) const = default;
};

/// Something that was looked for in a document: what it says and where, or why it is not taken.
struct FoundValue
{
    std::string title = {};   ///< label key
    std::string subject = {}; ///< whose it is: a month, a sheet; as it stands
    std::string value = {};   ///< as understood, "823456.78"; empty when there is none
    std::string unit = {};    ///< label key; empty when it has none
    int row = -1;             ///< of the grid, -1 when it is not there
    int column = -1;
    std::optional<Finding> finding = {}; ///< why it is not taken, or what is doubtful about it

    bool operator==(const FoundValue&) const = default;
};

/// What was understood of some files, before anything is changed: the importer's answer and the dialog's
/// content. `edit` applies it; it is absent when nothing usable was found (the findings say why).
struct ImportPreview
{
    ImportKind kind = ImportKind::MeterHours;
    std::string format = {}; ///< id of the import format
    std::vector<Choice> choices = {};
    std::vector<Column> columns = {};      ///< of the grid
    std::shared_ptr<const Grid> grid = {}; ///< all rows of the file shown; never null
    std::string layout = {};               ///< digest of the headings: the same for files of one form
    int headerRow = -1;                    ///< row of the grid, -1 when there is none
    int firstDataRow = 0;
    ImportCounts counts = {};
    std::optional<retail::HourIndex> first = {}; ///< first hour, Moscow time
    std::optional<retail::HourIndex> end = {};   ///< behind the last hour
    std::vector<FoundValue> found = {};          ///< single things of a document, in its order
    std::vector<DoubtfulCell> doubtful = {};     ///< the first thousand
    std::vector<Finding> findings = {};
    std::optional<scenario::Edit> edit = {};

    /// The option in force of a choice; empty when there is no such choice.
    [[nodiscard]] std::string understood(std::string_view key) const;
};

/// Reads whatever the files are (zip archives are opened first): picks the format that recognises them best.
/// Fails only when there is nothing to show at all: no file, an unknown kind, a damaged archive.
[[nodiscard]] Result<ImportPreview> readImport(const ImportRequest& request);

} // namespace meritdesk::imports
