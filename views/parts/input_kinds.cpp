#include "views/parts/input_kinds.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <utility>

#include "core/scenario/auction_edits.h"
#include "core/scenario/balance_edits.h"
#include "core/scenario/class_edits.h"
#include "core/scenario/invoice_edits.h"
#include "core/scenario/prosumer_edits.h"
#include "core/scenario/response_edits.h"
#include "core/scenario/screen_edits.h"
#include "core/scenario/what_if_edits.h"
#include "formats/json/balance_input.h"
#include "formats/json/categories_input.h"
#include "formats/json/class_input.h"
#include "formats/json/clear_input.h"
#include "formats/json/dayahead_input.h"
#include "formats/json/invoices.h"
#include "formats/json/kom_input.h"
#include "formats/json/prosumer_input.h"
#include "formats/json/response_input.h"
#include "formats/json/screen_input.h"
#include "formats/json/what_if_input.h"

namespace meritdesk::views {

namespace {

/// Takes in what was read, unless the reader was cancelled.
template <class Case>
Result<scenario::Edit> takenIn(Result<Case> read, scenario::Edit (*replace)(Case), const Progress& progress)
{
    if (!read)
        return read.findings();
    if (!goOn(progress, 1))
        return error("cancelled", {});
    return replace(std::move(read).value());
}

Result<scenario::Edit> readCase(std::string_view bytes, const std::filesystem::path& folder,
                                const Progress& progress)
{
    auto read = json::readCategories(bytes, folder, progress);
    if (!read)
        return read.findings();
    return scenario::Edit{.key = "take-in-case",
                          .apply = [made = Shared(std::move(read).value())](
                                       scenario::Scenario before) -> Result<scenario::Scenario> {
                              before.retail = made;
                              return before;
                          }};
}

Result<scenario::Edit> readAuction(std::string_view bytes, const std::filesystem::path& /*folder*/,
                                   const Progress& progress)
{
    auto read = json::readBook(bytes, progress);
    if (!read)
        return read.findings();
    return scenario::replaceBook(std::move(read).value());
}

Result<scenario::Edit> readScreens(std::string_view bytes, const std::filesystem::path& /*folder*/,
                                   const Progress& progress)
{
    return takenIn(json::readSeries(bytes), &scenario::replaceSeries, progress);
}

Result<scenario::Edit> readRoom(std::string_view bytes, const std::filesystem::path& /*folder*/,
                                const Progress& progress)
{
    return takenIn(json::readClass(bytes), &scenario::replaceClass, progress);
}

/// As the desk stores it: what it is opened with may also be half made and say where its series come from.
Result<scenario::Edit> readBalanceEnergy(std::string_view bytes, const std::filesystem::path& folder,
                                         const Progress& progress)
{
    return takenIn(json::readStoredBalance(bytes, folder), &scenario::replaceBalance, progress);
}

Result<scenario::Edit> readResponse(std::string_view bytes, const std::filesystem::path& /*folder*/,
                                    const Progress& progress)
{
    return takenIn(json::readStoredResponse(bytes, progress), &scenario::replaceResponse, progress);
}

Result<scenario::Edit> readCapacity(std::string_view bytes, const std::filesystem::path& /*folder*/,
                                    const Progress& progress)
{
    return takenIn(json::readStoredKom(bytes), &scenario::replaceCapacity, progress);
}

Result<scenario::Edit> readDayAhead(std::string_view bytes, const std::filesystem::path& /*folder*/,
                                    const Progress& progress)
{
    return takenIn(json::readStoredDayAhead(bytes), &scenario::replaceDayAhead, progress);
}

Result<scenario::Edit> readOwnGeneration(std::string_view bytes, const std::filesystem::path& /*folder*/,
                                         const Progress& progress)
{
    return takenIn(json::readStoredProsumer(bytes), &scenario::replaceProsumer, progress);
}

Result<scenario::Edit> readWhatIfs(std::string_view bytes, const std::filesystem::path& /*folder*/,
                                   const Progress& progress)
{
    auto read = json::readWhatIfs(bytes);
    if (!read)
        return read.findings();
    if (!goOn(progress, 1))
        return error("cancelled", {});
    return scenario::replaceWhatIfs(std::move(read).value());
}

/// Invoices with the case that they name; without one they join what is open.
Result<scenario::Edit> readBills(std::string_view bytes, const std::filesystem::path& folder,
                                 const Progress& progress)
{
    auto read = json::readInvoiceFile(bytes);
    if (!read)
        return read.findings();
    auto invoices = scenario::replaceInvoices(read->invoices);
    if (read->caseFile.empty())
        return invoices;
    QFile file(QString::fromStdString((folder / read->caseFile).string()));
    if (!file.open(QIODevice::ReadOnly))
        return error("file-unreadable", {},
                     {{"file", read->caseFile}, {"reason", file.errorString().toStdString()}});
    auto whole = readCase(file.readAll().toStdString(), folder, progress);
    if (!whole)
        return whole.findings();
    invoices.apply = [takeCase = whole->apply, takeInvoices = std::move(invoices.apply)](
                         const scenario::Scenario& before) -> Result<scenario::Scenario> {
        const auto after = takeCase(before);
        return after ? takeInvoices(*after) : after;
    };
    return invoices;
}

constexpr auto kinds = std::to_array<InputKind>({
    {"meritdesk.categories/", "price-categories", &readCase},
    {"meritdesk.invoices/", "bill-check", &readBills},
    {"meritdesk.clear/", "auction", &readAuction},
    {"meritdesk.screen/", "screens", &readScreens},
    {"meritdesk.class/", "class", &readRoom},
    {"meritdesk.what-ifs/", "what-if", &readWhatIfs},
    {"meritdesk.balance/", "balance", &readBalanceEnergy},
    {"meritdesk.response/", "response", &readResponse},
    {"meritdesk.kom/", "capacity", &readCapacity},
    {"meritdesk.dayahead/", "day-ahead", &readDayAhead},
    {"meritdesk.prosumer/", "prosumer", &readOwnGeneration},
});

} // namespace

std::span<const InputKind> inputKinds()
{
    return kinds;
}

/// The kind named first: an input may hold another kind inside it.
const InputKind* inputKindOf(std::string_view bytes)
{
    const auto* found = std::min_element(kinds.begin(), kinds.end(), [bytes](const auto& a, const auto& b) {
        return bytes.find(a.format) < bytes.find(b.format);
    });
    return bytes.find(found->format) == std::string_view::npos ? nullptr : found;
}

} // namespace meritdesk::views
