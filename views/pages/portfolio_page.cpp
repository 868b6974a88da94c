#include "views/pages/portfolio_page.h"

#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

#include "document/document.h"
#include "formats/imports/calendar_data.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/number_text.h"
#include "views/charts/chart_messages.h"
#include "views/parts/empty_page.h"
#include "views/parts/labels.h"
#include "views/parts/report_output.h"

namespace meritdesk::views {

using items::PortfolioModel;

namespace {

constexpr int tableShare = 420;
constexpr int chartShare = 230;

QString roubles(const retail::Money& amount)
{
    return items::withUnit(items::numberText(amount.text(), 2), words::label("RUB"));
}

Page* makePage(const PageContext& context, QWidget* parent)
{
    return std::make_unique<PortfolioPage>(context, parent).release();
}

} // namespace

extern const PageEntry portfolioPage;
const PageEntry portfolioPage{.id = "portfolio",
                              .title = QT_TRANSLATE_NOOP("Page", "Portfolio"),
                              .icon = "portfolio",
                              .make = &makePage};

PortfolioPage::PortfolioPage(PageContext context, QWidget* parent)
    : Page(parent)
    , m_context(std::move(context))
    , m_choice(m_context.site ? m_context.site : new items::SiteChoice(this))
    , m_model(new PortfolioModel(this))
    , m_run(this)
{
    makeLayout();
    makeActions();
    connectParts();
    bill();
    makeEmpty();
}

/// Lies over the page while there is no consumer.
void PortfolioPage::makeEmpty()
{
    auto* empty = new EmptyPage(
        {.name = QStringLiteral("no-consumer"),
         .title = tr("No sites to compare yet"),
         .text = tr("With the meter data of several sites, this page ranks them by what the best price "
                    "category would save each of them, and adds up what the portfolio pays today and could "
                    "pay at best."),
         .buttons = EmptyPage::meterData(m_context)},
        this);
    empty->coverWhile(&EmptyPage::hasNoConsumer, m_context);
}

void PortfolioPage::makeLayout()
{
    m_headline = label({}, "heading", this);
    m_sums = label({}, "muted", this);
    m_noChart = label({}, "muted", this);
    m_bar = new PortfolioBar(*m_model, this);
    m_table = new PortfolioTable(*m_model, m_context.theme, this);
    m_chart = new charts::SavingsChart(this);
    m_chart->setTheme(m_context.theme);
    m_chart->setTitle(tr("Savings by site"));
    m_chart->setHeadingShown(false); // the page says it; copies and files keep it
    m_halves = new QSplitter(Qt::Vertical, this);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_table);
    m_halves->addWidget(m_chart);
    m_halves->setStretchFactor(0, 1);
    m_halves->setSizes({tableShare, chartShare});
    if (m_context.settings)
        m_halves->restoreState(m_context.settings->value(QStringLiteral("portfolio/halves")).toByteArray());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_headline);
    column->addWidget(m_bar);
    column->addWidget(m_halves, 1);
    column->addWidget(m_noChart);
    column->addWidget(m_sums);
}

void PortfolioPage::makeActions()
{
    m_open = new QAction(tr("Open Site"), this);
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J));
    m_open->setToolTip(tr("Shows the chosen site on the page of price categories"));
    connect(m_open, &QAction::triggered, this, [this] {
        if (const auto site = m_table->currentSite())
            open(*site);
    });
    m_open->setEnabled(false);
}

QList<QAction*> PortfolioPage::pageActions() const
{
    return {m_open};
}

void PortfolioPage::connectParts()
{
    connect(&m_context.document, &document::Document::changed, this, &PortfolioPage::bill);
    connect(&m_run, &document::RunBase::finished, this, &PortfolioPage::take);
    connect(m_table, &PortfolioTable::asked, this, &PortfolioPage::explain);
    connect(m_table, &PortfolioTable::opened, this, &PortfolioPage::open);
    connect(m_bar, &PortfolioBar::filtered, this, &PortfolioPage::showSums);
    connect(m_chart, &charts::SavingsChart::placeChosen, this, &PortfolioPage::chooseRanked);
    connect(m_halves, &QSplitter::splitterMoved, this, &PortfolioPage::saveView);
    charts::tellOfFiles(*m_chart, m_context.tell);
}

const retail::PortfolioBill* PortfolioPage::billed() const
{
    const auto& shown = m_model->billed();
    return shown && shown->bill ? &*shown->bill : nullptr;
}

/// Only another case is billed anew: other parts of the document change too.
void PortfolioPage::bill()
{
    const auto input = m_context.document.scenario().retail;
    if (m_started && input.sameAs(m_asked))
        return;
    m_started = true;
    m_asked = input;
    m_run.start([input](const Progress& progress) {
        return items::billedPortfolio(input, imports::russianCalendar(), progress);
    });
    m_model->setStale(m_run.isStale());
}

void PortfolioPage::take()
{
    const auto& result = *m_run.result();
    m_model->show(result);
    if (m_context.tell)
        m_context.tell(result->findings);
    if (!m_table->currentSite())
        m_table->showSite(m_choice->in(result->input->sites.size()));
    m_open->setEnabled(billed() != nullptr);
    showChart();
    showSums();
    if (const auto site = m_table->currentSite())
        markSite(*site);
}

void PortfolioPage::showSums()
{
    const auto* bill = billed();
    m_headline->setText(bill ? tr("%n site(s)", nullptr, static_cast<int>(bill->sites.size())) : QString());
    m_sums->clear();
    if (!bill)
        return;
    if (!bill->sums.saving.kopecks.is_zero())
        //: %1 the number of sites in words, %2 an amount
        m_headline->setText(tr("%1 could save %2").arg(m_headline->text(), roubles(bill->sums.saving)));
    const auto& sums = m_model->sums();
    const bool part = m_model->rowCount() != static_cast<int>(bill->sites.size());
    const auto sites = part ? tr("%1 of %2 sites shown").arg(m_model->rowCount()).arg(bill->sites.size())
                            : tr("%n site(s)", nullptr, m_model->rowCount());
    //: %1 the sites in words, the others amounts
    m_sums->setText(tr("%1: today %2, at best %3, saving %4 in the year, without VAT")
                        .arg(sites, roubles(sums.today), roubles(sums.best), roubles(sums.saving)));
    m_chart->setSummary(m_headline->text());
}

charts::RankedSavings PortfolioPage::rankedSavings() const
{
    charts::RankedSavings savings;
    if (const auto* bill = billed())
        for (const auto site : bill->ranking)
            if (const auto& saving = bill->sites[site].year.savingVsCurrent) {
                savings.roubles.push_back(saving->toDouble());
                savings.names << words::sampleText(m_model->billed()->input->sites[site].name);
            }
    return savings;
}

/// Bars are for comparing: without two sites, or where nobody saves, a line says so in their place.
void PortfolioPage::showChart()
{
    const auto savings = rankedSavings();
    const auto& all = savings.roubles;
    const bool zero = std::all_of(all.begin(), all.end(), [](double saving) { return saving == 0; });
    m_noChart->clear();
    if (all.empty())
        m_noChart->setText(tr("No site names a price category of today that can be billed: there is nothing "
                              "to compare the best choice with."));
    else if (zero)
        m_noChart->setText(tr("No site could save: each pays by its best price category already."));
    else if (all.size() == 1)
        m_noChart->setText(tr("Only one site has a saving: a chart ranks two or more."));
    const bool shown = m_noChart->text().isEmpty();
    m_noChart->setVisible(!shown && billed() != nullptr);
    m_chart->setVisible(shown);
    m_chart->setSavings(savings);
    m_chart->setSource(sourceLine(m_context.document));
}

void PortfolioPage::markSite(std::size_t site)
{
    const auto& ranking = billed()->ranking;
    const auto found = std::find(ranking.begin(), ranking.end(), site);
    m_chart->mark(static_cast<std::size_t>(found - ranking.begin()));
}

/// A bar of the chart stands for a site, shown or filtered out.
void PortfolioPage::chooseRanked(std::size_t place)
{
    const auto site = billed()->ranking[place];
    if (!m_table->showSite(site)) {
        m_bar->setFilter({});
        m_table->showSite(site);
    }
    explain(m_model->index(m_model->rowOf(site), PortfolioModel::SavingColumn));
}

void PortfolioPage::explain(const QModelIndex& index)
{
    if (!index.isValid() || !billed())
        return;
    const auto site = m_model->siteAt(index.row());
    markSite(site);
    if (!m_context.explain)
        return;
    const auto kind = PortfolioModel::numberOf(index.column()).value_or(items::SiteNumber::Saving);
    if (const auto derivation =
            items::derivationOf(*m_model->billed(), site, kind, imports::russianCalendar()))
        m_context.explain(*derivation);
}

void PortfolioPage::open(std::size_t site)
{
    m_choice->choose(site);
    if (m_context.goTo)
        m_context.goTo(QStringLiteral("price-categories"));
}

QVariantMap PortfolioPage::moment() const
{
    const auto& filter = m_model->filter();
    QVariantMap moment{{QStringLiteral("text"), filter.text}};
    if (filter.today)
        moment[QStringLiteral("today")] = static_cast<int>(*filter.today);
    if (filter.best)
        moment[QStringLiteral("best")] = static_cast<int>(*filter.best);
    return moment;
}

void PortfolioPage::resume(const QVariantMap& moment)
{
    const auto place = [&moment](const QString& key) {
        const auto value = moment.value(key);
        return value.isValid() ? std::optional(static_cast<std::size_t>(value.toInt())) : std::nullopt;
    };
    m_bar->setFilter({moment.value(QStringLiteral("text")).toString(), place(QStringLiteral("today")),
                      place(QStringLiteral("best"))});
}

void PortfolioPage::saveView() const
{
    if (m_context.settings)
        m_context.settings->setValue(QStringLiteral("portfolio/halves"), m_halves->saveState());
}

void PortfolioPage::showExample()
{
    wait();
    if (m_model->rowCount() == 0)
        return;
    m_table->setCurrentIndex(m_model->index(0, PortfolioModel::SavingColumn));
    explain(m_table->currentIndex());
}

} // namespace meritdesk::views
