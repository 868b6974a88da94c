#pragma once

#include "items/prosumer_board.h"
#include "views/parts/panel_page.h"

namespace meritdesk::views {

class TermsForm;

/// Own generation behind the meter: what a prosumer pays under net metering, net billing and other schemes,
/// who pays the difference, and what exports do to their own price. One board, looked at by panels behind
/// tabs beside the schemes and their terms.
class ProsumerPage : public PanelPage
{
    Q_OBJECT

public:
    explicit ProsumerPage(const PageContext& context, QWidget* parent = nullptr);
    ~ProsumerPage() override;
    Q_DISABLE_COPY_MOVE(ProsumerPage)

    [[nodiscard]] bool canExport() const override { return m_board.hasCase(); }

    [[nodiscard]] Report report() override;
    [[nodiscard]] std::vector<exports::Table> tables() override;
    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;

    [[nodiscard]] items::ProsumerBoard& board() { return m_board; }

    [[nodiscard]] TermsForm& terms() { return *m_terms; }

protected:
    bool isReady() override;

    [[nodiscard]] document::RunBase& boardRun() override { return m_board.run(); }

private:
    void makeActions();
    void cover();
    void take();
    void followLink(const QString& link);

    items::ProsumerBoard m_board;
    TermsForm* m_terms = nullptr;
};

} // namespace meritdesk::views
