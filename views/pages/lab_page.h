#pragma once

#include <QProgressBar>
#include <QPushButton>

#include "items/lab_board.h"
#include "views/parts/panel_page.h"

class QScrollArea;

namespace meritdesk::views {

class LabForm;

/// Strategy lab: bidders that learn, on a game with a closed form or on the document's book, under chosen
/// formats; what prices, payments and bids come to over rounds and seeds, against theory.
class LabPage : public PanelPage
{
    Q_OBJECT

public:
    explicit LabPage(const PageContext& context, QWidget* parent = nullptr);
    ~LabPage() override;
    Q_DISABLE_COPY_MOVE(LabPage)

    [[nodiscard]] bool canExport() const override { return m_board.valid(); }

    [[nodiscard]] Report report() override;
    [[nodiscard]] std::vector<exports::Table> tables() override;
    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;
    void showExample() override;

    [[nodiscard]] items::LabBoard& board() { return m_board; }

    [[nodiscard]] LabForm& form() { return *m_form; }

    [[nodiscard]] QPushButton& runButton() { return *m_run; }

    [[nodiscard]] QPushButton& pauseButton() { return *m_pause; }

    [[nodiscard]] QPushButton& cancelButton() { return *m_cancel; }

    [[nodiscard]] QProgressBar& progress() { return *m_progress; }

public slots:
    /// Plays the experiment of the document.
    void runExperiment();
    void pauseOrResume();
    void cancelRun();

protected:
    bool isReady() override;

    [[nodiscard]] document::RunBase& boardRun() override { return m_board.run(); }

private:
    QWidget* makeHead();
    QWidget* makeBody();
    void makeActions();
    void connectParts();
    void take();
    void takeRun();
    void followLink(const QString& link);

    items::LabBoard& m_board;
    LabForm* m_form = nullptr;
    QPushButton* m_run = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_cancel = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_size = nullptr;
};

} // namespace meritdesk::views
