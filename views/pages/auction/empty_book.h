#pragma once

#include <QWidget>

#include "views/page.h"

namespace meritdesk::views {

/// What the auction page shows while the book has no orders: how to begin.
class EmptyBook : public QWidget
{
    Q_OBJECT

public:
    EmptyBook(const PageContext& context, QWidget* parent);

signals:
    void addAsked();
    void pasteAsked();
};

} // namespace meritdesk::views
