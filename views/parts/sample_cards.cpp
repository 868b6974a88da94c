#include "views/parts/sample_cards.h"

#include <QCoreApplication>
#include <QGridLayout>

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
        auto* column = new QVBoxLayout;
        column->setSpacing(gap);
        add(column, tr("Price categories"), tr("One consumer billed under every price category"),
            ofKind("categories", "price-categories"));
        add(column, tr("Auctions"), tr("One book of bids cleared under several rules"),
            ofKind("clear", "auction"));
        add(column, tr("Market screens"),
            tr("A series of rounds screened for market power and irregular bids"),
            ofKind("screen", "screens"));
        add(column, tr("Class rounds"), tr("A class plays an auction over rounds: look, or play on"),
            ofKind("class", "class"));
        add(column, tr("Lessons"), tr("Books to step through, each with a one-page note for the trainer"),
            ofLessons());
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

    void add(QVBoxLayout* column, const QString& title, const QString& remark, const std::vector<Card>& cards)
    {
        if (cards.empty())
            return;
        auto* heading = new QHBoxLayout;
        heading->addWidget(label(title, "heading", m_parent));
        heading->addWidget(label(remark, "muted", m_parent), 1);
        heading->setSpacing(gap);
        auto* grid = new QGridLayout;
        grid->setSpacing(gap);
        int at = 0;
        for (const auto& card : cards) {
            grid->addWidget(button(card), at / columns, at % columns);
            ++at;
        }
        for (int each = 0; each < columns; ++each)
            grid->setColumnStretch(each, 1);
        column->addLayout(heading);
        column->addLayout(grid);
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
