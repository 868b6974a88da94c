#pragma once

#include "items/response_board.h"
#include "views/parts/panel_page.h"

namespace meritdesk::views {

/// Demand response (управление спросом): what a large consumer earns by switching off a power for some hours,
/// what that does to prices, and what its own stations lose. One board, looked at by panels behind tabs.
class ResponsePage : public PanelPage
{
    Q_OBJECT

public:
    explicit ResponsePage(const PageContext& context, QWidget* parent = nullptr);
    ~ResponsePage() override;
    Q_DISABLE_COPY_MOVE(ResponsePage)

    [[nodiscard]] bool canExport() const override { return m_board.hasCase(); }

    [[nodiscard]] Report report() override;
    [[nodiscard]] std::vector<exports::Table> tables() override;
    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;

    [[nodiscard]] items::ResponseBoard& board() { return m_board; }

    [[nodiscard]] QComboBox& mechanisms() { return *m_mechanisms; }

    [[nodiscard]] QComboBox& depths() { return *m_depths; }

    [[nodiscard]] QComboBox& durations() { return *m_durations; }

protected:
    bool isReady() override;

    [[nodiscard]] document::RunBase& boardRun() override { return m_board.run(); }

private:
    QWidget* makeHead();
    void makeActions();
    void cover();
    void connectParts();
    void take();
    void fillChoices();
    void showTexts();
    void followLink(const QString& link);
    void studyCell();
    void nextMechanism();
    void bestCell();

    items::ResponseBoard m_board;
    QComboBox* m_mechanisms = nullptr;
    QComboBox* m_depths = nullptr;
    QComboBox* m_durations = nullptr;
};

} // namespace meritdesk::views
