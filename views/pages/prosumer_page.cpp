#include "views/pages/prosumer_page.h"

#include <QDate>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <memory>

#include "items/prosumer_answer.h"
#include "items/reports/prosumer_report.h"
#include "views/charts/chart_frame.h"
#include "views/pages.h"
#include "views/pages/price_categories/answer_view.h"
#include "views/pages/prosumer/panels.h"
#include "views/pages/prosumer/terms_form.h"
#include "views/parts/empty_page.h"
#include "views/parts/export_sheets.h"
#include "views/parts/report_output.h"

namespace meritdesk::views {

namespace {

constexpr QSize prosumerPaper{820, 360}; ///< text of the page's own size when it fills the paper's width
const auto intervalOfMoment = QStringLiteral("interval");
const auto exampleSample = QStringLiteral("prosumer-worked-hours");

Page* makeProsumer(const PageContext& context, QWidget* parent)
{
    return std::make_unique<ProsumerPage>(context, parent).release();
}

bool hasNoPlant(const scenario::Scenario& scenario)
{
    return scenario.prosumer->intervals.empty();
}

} // namespace

const PageEntry prosumerPage{.id = "prosumer",
                             .title = QT_TRANSLATE_NOOP("Page", "Own generation"),
                             .icon = "prosumer",
                             .make = &makeProsumer};

ProsumerPage::ProsumerPage(const PageContext& context, QWidget* parent)
    : PanelPage(context, parent)
    , m_board(context.document)
{
    for (auto* text : {&headline(), &detail(), &notices(), &faults()})
        column().addWidget(text);
    auto* row = new QHBoxLayout;
    m_terms = new TermsForm(m_board, context, content());
    tabs().setAccessibleName(tr("Looks at own generation"));
    fillTabs(prosumerPanels, m_board, "ProsumerPanel", QStringLiteral("prosumer/tab"));
    row->addWidget(m_terms);
    row->addWidget(&tabs(), 1);
    column().addLayout(row, 1);
    makeActions();
    connect(&m_board, &items::ProsumerBoard::changed, this, &ProsumerPage::take);
    connect(&m_board, &items::ProsumerBoard::computed, this, &ProsumerPage::take);
    connect(&headline(), &QLabel::linkActivated, this, &ProsumerPage::followLink);
    take();
    cover();
}

ProsumerPage::~ProsumerPage()
{
    dropContent();
}

void ProsumerPage::makeActions()
{
    menuAction(tr("Next Day"), tr("Shows the next day of own generation"), Qt::CTRL | Qt::ALT | Qt::Key_Right,
               [this] { m_board.showDay(m_board.day() + 1); });
    menuAction(tr("Day Before"), tr("Shows the day before"), Qt::CTRL | Qt::ALT | Qt::Key_Left, [this] {
        if (m_board.day() > 0)
            m_board.showDay(m_board.day() - 1);
    });
    menuAction(tr("Largest Export"), tr("Takes the largest export of an hour to the market"),
               Qt::CTRL | Qt::ALT | Qt::Key_Z, [this] { m_board.showInterval(std::nullopt); });
}

/// Lies over the page as long as there is no plant.
void ProsumerPage::cover()
{
    const EmptyWords words{
        .name = QStringLiteral("no-prosumer"),
        .title = tr("No own generation yet"),
        .text = tr("What does a house or a workshop with a plant of its own pay under net metering, net "
                   "billing, sell-all, a mechanism price or an aggregator, who pays the difference, and what "
                   "do its exports do to their own price? Open a file of format meritdesk.prosumer/1, or a "
                   "sample: four hours worked by hand, a house, a workshop."),
        .buttons = {{tr("Four hours worked by hand"),
                     context().openSample
                         ? std::function<void()>([open = context().openSample] { open(exampleSample); })
                         : std::function<void()>()},
                    EmptyPage::samples(context())}};
    (new EmptyPage(words, this))->coverWhile(&hasNoPlant, context());
}

void ProsumerPage::take()
{
    setLinkedText(headline(), m_board.valid()     ? items::prosumerHeadline(m_board, true)
                              : m_board.isStale() ? tr("Working it out…")
                                                  : tr("This cannot be worked out yet"));
    detail().setText(items::prosumerDetail(m_board));
    notices().setText(items::prosumerNotices(m_board).join(QStringLiteral(" · ")));
    faults().setText(items::prosumerFaults(m_board).join(QLatin1Char('\n')));
    showSentences();
}

void ProsumerPage::followLink(const QString& link)
{
    const auto evidence = items::prosumerLink(m_board, link);
    const auto derivation = evidence ? items::derivationOf(m_board.worked(), *evidence) : std::nullopt;
    if (derivation && context().explain)
        context().explain(*derivation);
}

bool ProsumerPage::isReady()
{
    m_board.finish();
    return m_board.valid();
}

/// Those of the panels, then the sheets of the workbook that no panel shows.
std::vector<exports::Table> ProsumerPage::tables()
{
    if (!isReady())
        return {};
    auto all = tabs().tables();
    std::erase_if(all, [](const exports::Table& table) { return table.rows.empty(); });
    addSheets(all, items::prosumerWorkbook(m_board));
    return all;
}

ProsumerPage::Report ProsumerPage::report()
{
    if (!isReady())
        return {};
    return items::prosumerReport({.board = m_board,
                                  .pictures = tabs().pictures([](const auto&) { return prosumerPaper; }),
                                  .language = language(),
                                  .sources = sourcesOf(context().document),
                                  .made = QDate::currentDate()});
}

QVariantMap ProsumerPage::moment() const
{
    auto moment = tabs().moment();
    if (m_board.valid())
        moment.insert(intervalOfMoment, static_cast<int>(m_board.interval()));
    return moment;
}

void ProsumerPage::resume(const QVariantMap& moment)
{
    m_board.finish();
    if (moment.contains(intervalOfMoment))
        m_board.showInterval(static_cast<std::size_t>(moment.value(intervalOfMoment).toInt()));
    tabs().resume(moment);
}

} // namespace meritdesk::views
