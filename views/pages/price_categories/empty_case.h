#pragma once

#include <QWidget>

#include "views/page.h"

namespace meritdesk::views {

/// What the price category page shows as long as there is no consumer: what can be done about it. Covers the
/// page it is made for and shows itself when it is needed.
class EmptyCase : public QWidget
{
    Q_OBJECT

public:
    EmptyCase(const PageContext& context, QWidget* page);

protected:
    /// Covers the page at whatever size.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(const document::Document& document);
};

} // namespace meritdesk::views
