#include "app/deliver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <limits>

#include "app/application.h"
#include "app/settle.h"
#include "core/retail/bill_case.h"
#include "core/retail/categories.h"
#include "formats/imports/calendar_data.h"
#include "formats/words/words.h"
#include "items/number_text.h"
#include "views/charts/chart_frame.h"
#include "views/pages.h"
#include "views/parts/page_stack.h"
#include "views/parts/samples.h"

namespace meritdesk::app {

namespace {

constexpr QSize windowSize{1280, 800};
constexpr QSize chartSize{960, 540};

/// Translations of the delivery; the class is the context.
class Delivery
{
    Q_DECLARE_TR_FUNCTIONS(Delivery)

public:
    explicit Delivery(const QString& folder)
        : m_folder(folder)
        , m_ok(QDir().mkpath(folder))
    {
    }

    void deliverPage(views::MainWindow& window, views::Page& page)
    {
        const auto name = page.objectName();
        const auto pdf = fileOf(name + QStringLiteral(".pdf"));
        note(pdf, page.writeReport(pdf));
        const auto picture = fileOf(name + QStringLiteral(".png"));
        note(picture, window.grab().save(picture, "PNG"));
        int number = 0;
        const auto charts = page.findChildren<views::charts::ChartFrame*>();
        for (auto* chart : charts) {
            const auto base = QStringLiteral("%1-%2").arg(name).arg(++number);
            for (const auto* ending : {".svg", ".png"}) {
                const auto file = fileOf(base + QLatin1String(ending));
                note(file, chart->saveAs(file, chartSize));
            }
        }
    }

    void rank(const retail::SiteBill& bill)
    {
        m_text += tr("Price categories of %1, year %2, roubles without VAT, the cheapest first:")
                      .arg(QString::fromStdString(bill.site))
                      .arg(bill.year.year)
                  + QLatin1Char('\n');
        auto totals = bill.year.totals;
        std::stable_sort(totals.begin(), totals.end(), [](const auto& one, const auto& other) {
            return lastWhenUnranked(one.rank) < lastWhenUnranked(other.rank);
        });
        for (const auto& total : totals)
            rankOne(total);
    }

    [[nodiscard]] std::optional<QString> finish() const
    {
        return m_ok ? std::optional(m_text) : std::nullopt;
    }

private:
    /// A category that is not open has no rank.
    static int lastWhenUnranked(int rank) { return rank > 0 ? rank : std::numeric_limits<int>::max(); }

    void rankOne(const retail::YearTotal& total)
    {
        const QLocale locale;
        m_text += QStringLiteral("%1  %2  %3\n")
                      .arg(total.rank > 0 ? QStringLiteral("%1.").arg(total.rank) : QStringLiteral("–"), 3)
                      .arg(words::label(total.category->label), -58)
                      .arg(total.amounts ? items::numberText(total.amounts->total.text(), 2, locale)
                                         : tr("not open"),
                           18);
    }

    [[nodiscard]] QString fileOf(const QString& name) const { return QDir(m_folder).filePath(name); }

    void note(const QString& file, bool written)
    {
        m_ok = m_ok && written;
        m_text += file + QLatin1Char('\n');
    }

    QString m_folder;
    QString m_text = {};
    bool m_ok;
};

void openOne(Application& application, const QString& document)
{
    if (!QFileInfo::exists(document) && views::isBuiltIn(document))
        application.files().openSample(document);
    else
        application.files().open({document});
    application.files().wait();
}

} // namespace

std::optional<QString> deliver(Application& application, const DeliveryWish& wish)
{
    Delivery delivery(wish.folder);
    application.showWindow();
    openOne(application, wish.document);
    auto& window = *application.window();
    window.resize(windowSize);
    const auto& input = *application.document().scenario().retail;
    if (!input.sites.empty())
        if (const auto bill = retail::billCase(input, imports::russianCalendar()))
            delivery.rank(bill->sites.front());
    for (std::size_t at = 0; at < views::pages.size(); ++at) {
        window.stack().show(at);
        auto& page = *window.stack().page();
        settle(page);
        if (page.canReport())
            delivery.deliverPage(window, page);
    }
    return delivery.finish();
}

} // namespace meritdesk::app
