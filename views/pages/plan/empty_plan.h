#pragma once

#include <QWidget>

#include "views/page.h"

namespace meritdesk::views {

/// Lies over the page while there is no consumer: says what the page does and where its data come from.
class EmptyPlan : public QWidget
{
    Q_OBJECT

public:
    EmptyPlan(const PageContext& context, QWidget* page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(const document::Document& document);
};

} // namespace meritdesk::views
