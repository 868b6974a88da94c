#pragma once

#include <QLabel>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace meritdesk::scenario {
struct Scenario;
} // namespace meritdesk::scenario

namespace meritdesk::views {

struct PageContext;

/// A button of an empty page; one without an act is not made.
struct EmptyButton
{
    QString text = {};
    std::function<void()> act = {};
};

/// What a page says and offers as long as it has nothing to show.
struct EmptyWords
{
    QString name = {}; ///< object name of the sheet, such as "no-consumer"
    QString title = {};
    QString text = {};                     ///< what the page does and where its data come from
    std::vector<EmptyButton> buttons = {}; ///< the first one stands out
};

/// Words and buttons in the middle of an empty page: a sheet of a stack, or a cover that shows itself as long
/// as it is needed.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    /// True of a document that has nothing for the page.
    using Condition = bool (*)(const scenario::Scenario& scenario);

    EmptyPage(const EmptyWords& words, QWidget* parent);

    /// Lies over its parent, at whatever size, while the condition holds of the context's document.
    void coverWhile(Condition isEmpty, const PageContext& context);

    void setTitle(const QString& title) { m_title->setText(title); }

    /// "Samples": leads to the welcome page.
    [[nodiscard]] static EmptyButton samples(const PageContext& context);

    /// Asks for files to import; `text` says which, as "Import balance data…".
    [[nodiscard]] static EmptyButton importFiles(const PageContext& context, const QString& text);

    /// What the pages that show a consumer offer: to import meter data, and the samples.
    [[nodiscard]] static std::vector<EmptyButton> meterData(const PageContext& context);

    /// The condition of the pages that show a consumer.
    [[nodiscard]] static bool hasNoConsumer(const scenario::Scenario& scenario);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* m_title;
};

} // namespace meritdesk::views
