#include "views/parts/sample_cards.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

#include <span>
#include <vector>

#include "formats/lessons/lesson_store.h"
#include "formats/words/words.h"
#include "views/parts/card_button.h"
#include "views/parts/labels.h"
#include "views/parts/samples.h"

namespace meritdesk::views {

namespace {

constexpr int columns = 3;
constexpr int gap = 10;

/// A card and what it opens.
struct Card
{
    QString id = {};
    QString name = {};
    CardWords words = {};
    QString tip = {};
};

/// Cards of one kind under a heading.
struct Section
{
    QString title = {};
    QString remark = {};
    std::vector<Card> cards = {};
};

/// Translations of the groups; the class is the context.
class SampleCards
{
    Q_DECLARE_TR_FUNCTIONS(SampleCards)

public:
    SampleCards(const PageContext& context, QWidget* parent)
        : m_context(context)
        , m_parent(parent)
    {
    }

    QVBoxLayout* make()
    {
        const std::vector<Section> sections{
            {tr("Price categories"),
             tr("Consumers billed under every price category, and an invoice checked"),
             joined(ofKind("categories", "price-categories"), ofKind("invoices", "bill-check"))},
            {tr("Auctions"), tr("One book of bids cleared under several rules"), ofKind("clear", "auction")},
            {tr("Lessons"), tr("Books to step through, each with a one-page note for the trainer"),
             ofLessons()},
            {tr("Market screens"), tr("A series of rounds screened for market power and irregular bids"),
             ofKind("screen", "screens")},
            {tr("Class rounds"), tr("A class plays an auction over rounds: look, or play on"),
             ofKind("class", "class")},
            {tr("Balance energy"), tr("Imbalance settled period by period, and the month's statement"),
             ofKind("balance", "balance")},
            {tr("Capacity auctions"), tr("Two price zones cleared with and without demand response"),
             ofKind("kom", "capacity")},
            {tr("Day-ahead market"), tr("Hours of a merit order, with and without called load"),
             ofKind("dayahead", "day-ahead")},
            {tr("Demand response"),
             tr("What switching off a power for some hours earns, and what it does to prices"),
             ofKind("response", "response")},
            {tr("Own generation"),
             tr("A plant behind the meter under net metering, net billing and other schemes"),
             ofKind("prosumer", "prosumer")},
        };
        auto* column = new QVBoxLayout;
        column->setSpacing(gap);
        for (std::size_t at = 0; at < sections.size();) {
            const auto beside = sectionsBeside(sections, at);
            column->addLayout(band({sections.data() + at, beside}));
            at += beside;
        }
        return column;
    }

private:
    static std::vector<Card> ofKind(const char* kind, std::string_view drawing)
    {
        std::vector<Card> cards;
        for (const auto& sample : samples())
            if (sample.kind == QLatin1String(kind))
                cards.push_back({.id = sample.id,
                                 .name = QStringLiteral("sample-") + sample.id,
                                 .words = {.title = sample.shown(), .drawing = drawing},
                                 .tip = sample.source});
        return cards;
    }

    static std::vector<Card> joined(std::vector<Card> first, const std::vector<Card>& second)
    {
        first.insert(first.end(), second.begin(), second.end());
        return first;
    }

    static std::vector<Card> ofLessons()
    {
        std::vector<Card> cards;
        for (const auto& id : lessons::lessonIds())
            cards.push_back({.id = QString::fromStdString(id),
                             .name = QStringLiteral("lesson-") + QString::fromStdString(id),
                             .words = {.title = words::label("lesson." + id + ".title"), .drawing = "lesson"},
                             .tip = words::label("lesson." + id + ".goal")});
        return cards;
    }

    /// How many sections from one on stand side by side: small ones share a band.
    static std::size_t sectionsBeside(std::span<const Section> sections, std::size_t from)
    {
        std::size_t count = 1;
        auto cards = sections[from].cards.size();
        while (from + count < sections.size() && cards + sections[from + count].cards.size() <= columns)
            cards += sections[from + count++].cards.size();
        return count;
    }

    QGridLayout* band(std::span<const Section> sections)
    {
        auto* grid = new QGridLayout;
        grid->setSpacing(gap);
        int column = 0;
        for (const auto& section : sections) {
            const auto count = static_cast<int>(section.cards.size());
            const int width = sections.size() == 1 ? columns : count;
            grid->addLayout(heading(section, sections.size() == 1), 0, column, 1, width);
            for (int at = 0; at < count; ++at)
                grid->addWidget(button(section.cards[static_cast<std::size_t>(at)]), 1 + at / width,
                                column + at % width);
            column += width;
        }
        for (; column < columns; ++column)
            grid->addWidget(new QWidget(m_parent), 1, column); // an empty column keeps its width
        for (int each = 0; each < columns; ++each)
            grid->setColumnStretch(each, 1);
        return grid;
    }

    /// Title and remark: in a line where there is room, else one over the other.
    QLayout* heading(const Section& section, bool wide)
    {
        auto* words = new QBoxLayout(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        words->setSpacing(wide ? gap : 0);
        words->addWidget(label(section.title, "heading", m_parent));
        words->addWidget(label(section.remark, "muted", m_parent), 1);
        return words;
    }

    CardButton* button(const Card& card)
    {
        auto* made = new CardButton(card.words, m_context.theme, m_parent);
        made->setToolTip(QStringLiteral("<p>%1</p>").arg(card.tip.toHtmlEscaped()));
        made->setObjectName(card.name);
        QObject::connect(made, &QAbstractButton::clicked, m_parent,
                         [open = m_context.openSample, id = card.id] {
                             if (open)
                                 open(id);
                         });
        return made;
    }

    const PageContext& m_context;
    QWidget* m_parent;
};

} // namespace

QVBoxLayout* sampleCards(const PageContext& context, QWidget* parent)
{
    return SampleCards(context, parent).make();
}

} // namespace meritdesk::views
