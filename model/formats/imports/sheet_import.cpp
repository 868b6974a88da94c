#include "formats/imports/sheet_import.h"

#include <QFileInfo>
#include <QString>

#include <algorithm>
#include <utility>

#include "core/classroom/checks.h"
#include "core/scenario/class_edits.h"
#include "formats/imports/understanding.h"

namespace meritdesk::imports {

using classroom::Class;
using classroom::Sheet;

namespace {

QString folded(const std::string& name)
{
    return QString::fromStdString(name).simplified().toCaseFolded();
}

/// By name or id, whatever the case.
const classroom::Seat* seatCalled(const Class& room, const std::string& name)
{
    const auto wanted = folded(name);
    const auto found = std::find_if(room.seats.begin(), room.seats.end(), [&wanted](const auto& seat) {
        return folded(seat.name) == wanted || folded(seat.id) == wanted;
    });
    return found == room.seats.end() ? nullptr : &*found;
}

/// The orders of one file put on the sheets of their seats.
class SheetReader
{
public:
    SheetReader(const Class& room, const ImportFile& file)
        : m_room(room)
        , m_file(file)
    {
    }

    /// What kept the file from being read; empty when its sheets are in `sheets`.
    std::vector<Finding> readInto(std::vector<Sheet>& sheets)
    {
        scenario::Scenario scratch;
        scratch.auction.edit().options = m_room.rounds.back().terms.options;
        const auto preview = understand(scratch);
        if (!preview)
            return preview.findings();
        if (!preview->edit)
            return {error("class-sheets-not-read", {}, {{"file", m_file.name}})};
        if (!preview->doubtful.empty())
            return {preview->doubtful.front().finding,
                    error("class-sheet-line-left", {}, {{"file", m_file.name}})};
        const auto read = preview->edit->apply(scratch);
        if (!read)
            return read.findings();
        const auto side = preview->understood(choice::side);
        m_sidesGiven = side == "words" || side == "blocks" || side == "sign";
        m_named = std::any_of(preview->columns.begin(), preview->columns.end(),
                              [](const Column& column) { return column.role == "role-participant"; });
        for (const auto& order : read->auction->orders)
            place(order, sheets);
        return std::move(m_findings);
    }

private:
    /// "200,40" alone may be one decimal; a sheet has two columns, so there the comma stands between them.
    [[nodiscard]] Result<ImportPreview> understand(const scenario::Scenario& scratch) const
    {
        ImportRequest request{
            .files = {m_file}, .choices = {{"import-content", "ladder"}}, .scenario = scratch};
        auto preview = readImport(request);
        if (preview && !preview->edit && preview->understood(choice::separator) == "none") {
            request.choices.emplace(choice::separator, "comma");
            preview = readImport(request);
        }
        return preview;
    }

    void place(const auction::Order& order, std::vector<Sheet>& sheets)
    {
        const auto name =
            m_named ? order.participant
                    : QFileInfo(QString::fromStdString(m_file.name)).completeBaseName().toStdString();
        const auto* seat = seatCalled(m_room, name);
        if (!seat) {
            m_findings.push_back(error("class-sheet-of-nobody", m_file.name, {{"value", name}}));
            return;
        }
        if (m_sidesGiven)
            for (auto& finding : classroom::sideFindings(*seat, order.side, m_file.name))
                m_findings.push_back(std::move(finding));
        auto found = std::find_if(sheets.begin(), sheets.end(),
                                  [seat](const Sheet& sheet) { return sheet.seat == seat->id; });
        if (found == sheets.end())
            found = sheets.insert(sheets.end(), {.seat = seat->id});
        found->rows.push_back({order.price, order.quantity});
    }

    const Class& m_room;
    const ImportFile& m_file;
    bool m_sidesGiven = false;
    bool m_named = false;
    std::vector<Finding> m_findings = {};
};

} // namespace

Result<scenario::Edit> readSheets(const std::vector<ImportFile>& files, const scenario::Scenario& scenario)
{
    const auto& room = *scenario.room;
    if (!classroom::isOpen(room))
        return error("class-sheets-need-a-class", {});
    std::vector<Sheet> sheets;
    std::vector<Finding> findings;
    for (const auto& file : files)
        for (auto& finding : SheetReader(room, file).readInto(sheets))
            findings.push_back(std::move(finding));
    if (!findings.empty())
        return findings;
    return scenario::handInSheets(std::move(sheets));
}

} // namespace meritdesk::imports
