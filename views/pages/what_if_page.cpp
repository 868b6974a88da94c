#include "views/pages/what_if_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "core/retail/categories.h"
#include "document/document.h"
#include "formats/words/sample_text.h"
#include "items/category_table_model.h"
#include "items/month_table_model.h"
#include "items/number_text.h"
#include "views/charts/chart_messages.h"
#include "views/parts/empty_page.h"
#include "views/parts/icons.h"
#include "views/parts/labels.h"
#include "views/parts/report_output.h"

namespace meritdesk::views {

WhatIfPage::WhatIfPage(PageContext context, QWidget* parent)
    : Page(parent)
    , m_context(std::move(context))
    , m_choice(m_context.site ? m_context.site : new items::SiteChoice(this))
    , m_board(new items::WhatIfBoard(m_context.document, *m_choice, this))
    , m_side(new items::WhatIfTableModel(*m_board, this))
    , m_mwHours(new items::MwValueModel(*m_board, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(makeHead());
    m_bound =
        label(tr("The cheapest plan knows all prices and peak hours in advance. What it saves is an upper "
                 "bound: nobody who has to forecast the peak hours reaches it."),
              "caution", this);
    column->addWidget(m_bound);
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    m_strip = new WhatIfStrip(*m_board, m_context.theme, halves);
    halves->addWidget(m_strip);
    halves->addWidget(makeTabs());
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    halves->setSizes({370, 250});
    column->addWidget(halves, 1);
    makeActions();
    connectParts();
    takeCase();
    makeEmpty();
}

WhatIfPage::~WhatIfPage()
{
    // The views look at the board and the models, which must outlive them.
    delete m_strip;
    delete m_tabs;
}

/// Lies over the page while there is no consumer.
void WhatIfPage::makeEmpty()
{
    auto* empty = new EmptyPage(
        {.name = QStringLiteral("no-consumer"),
         .title = tr("No load to change yet"),
         .text = tr("With the meter data of a consumer, this page bills changes of the load before anybody "
                    "makes them: hours shed in the peaks, a shift moved into the night, more output. Each "
                    "what-if shows what it saves, and in which part of the bill."),
         .buttons = EmptyPage::meterData(m_context)},
        this);
    empty->coverWhile(&EmptyPage::hasNoConsumer, m_context);
}

void WhatIfPage::makeActions()
{
    auto* add = new QAction(icon("add", m_context.theme), tr("Add What-If"), this);
    add->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_W));
    add->setToolTip(tr("Adds a what-if that sheds load in the peak hours; change it as you like"));
    connect(add, &QAction::triggered, this, [this] { m_strip->add(items::shedTemplate); });
    m_actions << add;
}

void WhatIfPage::connectParts()
{
    connect(m_board, &items::WhatIfBoard::changed, this, &WhatIfPage::takeCase);
    connect(m_board, &items::WhatIfBoard::computed, this, &WhatIfPage::takeResults);
    connect(m_board, &items::WhatIfBoard::lookChanged, this, &WhatIfPage::showLook);
    connect(m_strip, &WhatIfStrip::cardChosen, this, &WhatIfPage::showChosen);
    connect(m_strip, &WhatIfStrip::explainAsked, this, [this](std::size_t card, items::WhatIfNumber number) {
        if (const auto* result = m_board->resultOf(card))
            explain(explainNumber(*m_board->results(), *result, m_board->look(), number));
    });
    connect(m_difference, &DifferenceView::explainAsked, this,
            [this](const Derivation& derivation) { explain(derivation); });
    connect(m_table, &ComparisonTable::chosen, this, [this](const QModelIndex& index) {
        if (const auto card = items::WhatIfTableModel::cardOf(index.column()))
            m_strip->reveal(*card);
        explain(m_side->derivation(index));
    });
    connect(m_hours->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { explain(m_mwHours->derivation(index)); });
    if (m_context.tell)
        connect(m_strip, &WhatIfStrip::refused, this, m_context.tell);
    charts::tellOfFiles(m_difference->chart(), m_context.tell);
    charts::tellOfFiles(m_load->chart(), m_context.tell);
    connect(m_category, &QComboBox::activated, this, [this](int at) {
        m_board->setLook({static_cast<std::size_t>(at), m_board->look().month});
    });
    connect(m_span, &QComboBox::activated, this, [this](int at) {
        const auto month = m_span->itemData(at).toInt();
        m_board->setLook({m_board->look().category,
                          month < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(month))});
    });
    connect(m_sites, &QComboBox::activated, m_choice,
            [choice = m_choice](int at) { choice->choose(static_cast<std::size_t>(at)); });
}

void WhatIfPage::explain(const std::optional<Derivation>& derivation)
{
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

void WhatIfPage::takeCase()
{
    fillLists();
    const auto& cards = m_board->cards();
    m_bound->setVisible(
        std::any_of(cards.begin(), cards.end(), [](const auto& card) { return card.goal.has_value(); }));
    m_table->setStale(m_board->run().isRunning());
    showLook();
}

void WhatIfPage::fillLists()
{
    const auto& input = m_board->input();
    const QSignalBlocker quietSites(m_sites);
    const QSignalBlocker quietSpan(m_span);
    m_sites->clear();
    for (const auto& site : input.sites)
        m_sites->addItem(words::sampleText(site.name));
    m_sites->setCurrentIndex(static_cast<int>(m_board->siteIndex()));
    m_sites->setVisible(input.sites.size() > 1);
    m_span->clear();
    if (input.months.size() > 1)
        m_span->addItem(tr("Whole year %1").arg(static_cast<int>(input.months.front().month.year())), -1);
    for (std::size_t i = 0; i < input.months.size(); ++i)
        m_span->addItem(items::monthText(input.months[i].month), static_cast<int>(i));
}

void WhatIfPage::takeResults()
{
    m_table->setStale(false);
    if (m_context.tell)
        m_context.tell(m_board->results()->findings);
    showLook();
}

void WhatIfPage::showLook()
{
    const auto& look = m_board->look();
    m_category->setCurrentIndex(static_cast<int>(look.category));
    if (look.month && *look.month >= m_board->input().months.size())
        return m_board->setLook({look.category, {}});
    m_span->setCurrentIndex(m_span->findData(look.month ? static_cast<int>(*look.month) : -1));
    if (m_span->currentIndex() < 0)
        m_span->setCurrentIndex(0);
    m_headline->setText(headlineText());
    m_mw->setText(m_mwHours->sentence());
    showChosen();
}

void WhatIfPage::showChosen()
{
    m_difference->show(m_strip->chosen());
    m_load->show(m_strip->chosen());
    const auto source = sourceLine(m_context.document);
    m_difference->chart().setSource(source);
    m_load->chart().setSource(source);
}

QString WhatIfPage::headlineText() const
{
    if (m_board->cards().empty())
        return tr("What would the bill be if the load were another one? Add a what-if and change it.");
    const auto category = items::categoryTitle(m_board->look().category);
    const auto best = bestCard(*m_board);
    if (!best)
        return m_board->run().isRunning()
                   ? tr("Being computed…")
                   : tr("None of the what-ifs saves money in %1.", "price category").arg(category);
    const auto saving = savingIn(*m_board->resultOf(*best), m_board->look());
    //: %1 a price category, %2 the name of a what-if, %3 roubles
    return tr("%1: “%2” saves most, %3 RUB without VAT.")
        .arg(category, words::sampleText(m_board->cards()[*best].whatIf.name),
             items::numberText(saving->text(), 2));
}

void WhatIfPage::showExample()
{
    wait();
    if (m_board->cards().empty())
        return;
    if (const auto best = bestCard(*m_board)) {
        m_strip->choose(*best);
        m_strip->reveal(*best);
        explain(explainNumber(*m_board->results(), *m_board->resultOf(*best), m_board->look(),
                              items::WhatIfNumber::Saving));
    }
}

namespace {

Page* makePage(const PageContext& context, QWidget* parent)
{
    return std::make_unique<WhatIfPage>(context, parent).release();
}

} // namespace

extern const PageEntry whatIfPage;
const PageEntry whatIfPage{
    .id = "what-if", .title = QT_TRANSLATE_NOOP("Page", "What if"), .icon = "what-if", .make = makePage};

} // namespace meritdesk::views
