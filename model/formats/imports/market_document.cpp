#include "formats/imports/market_document.h"

#include <algorithm>
#include <utility>

namespace meritdesk::imports {

namespace {

const MarketDocument* documentNamed(const std::string& id)
{
    const auto found = std::find_if(marketDocuments.begin(), marketDocuments.end(),
                                    [&id](const auto* document) { return document->id == id; });
    return found == marketDocuments.end() ? nullptr : *found;
}

int confidenceOf(const MarketDocument& document, const std::vector<Book>& books)
{
    int most = 0;
    for (const auto& book : books)
        for (const auto& sheet : book.sheets)
            most = std::max(most, document.recognise(sheet));
    return most;
}

} // namespace

const MarketDocument* documentOf(const std::vector<Book>& books, const Understanding& understanding)
{
    const auto& choices = understanding.request().choices;
    if (const auto fixed = choices.find(std::string(choice::content)); fixed != choices.end())
        return documentNamed(fixed->second);
    const MarketDocument* best = nullptr;
    int most = 0;
    for (const auto* document : marketDocuments)
        if (const int confidence = confidenceOf(*document, books); confidence > most) {
            most = confidence;
            best = document;
        }
    return best;
}

ImportPreview readDocument(const MarketDocument& document, const std::vector<Book>& books, std::string format,
                           Understanding& understanding)
{
    ImportPreview preview{.format = std::move(format)};
    preview.grid = std::make_shared<const Grid>();
    understanding.decide(choice::content, contentOptions(), std::string(document.id));
    document.read(books, understanding, preview);
    for (const auto& book : books)
        for (const auto& sheet : book.sheets)
            if (!sheet.whole)
                preview.findings.push_back(warning("xlsx-not-whole", book.file, {{"sheet", sheet.name}}));
    preview.choices = understanding.take();
    return preview;
}

std::vector<Option> contentOptions()
{
    std::vector<std::string> ids{"meter-hours", "ladder"};
    for (const auto* document : marketDocuments)
        ids.emplace_back(document->id);
    return optionsOf(choice::content, ids);
}

} // namespace meritdesk::imports
