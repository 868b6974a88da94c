#pragma once

#include <QFrame>

#include <vector>

#include "items/trial_model.h"
#include "views/parts/theme.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace meritdesk::views {

class NumberField;

/// Sliders that try another demand, cap, step or share on the auction, and other prices and quantities of one
/// participant, each with a field for the exact number. Everything in view follows; the document does when it
/// is kept. Closing takes the trial back. Escape closes.
class WhatIfBar : public QFrame
{
    Q_OBJECT

public:
    WhatIfBar(items::AuctionBoard& board, const Theme& theme, QWidget* parent);

    /// Opens with the first slider in focus, or closes and takes the trial back.
    void open(bool on);

    /// Moves the sliders of a participant on to another one, unless something is tried on the first.
    void suggest(const QString& participant);

    [[nodiscard]] items::TrialModel& model() { return m_model; }

    [[nodiscard]] QComboBox& participant() const { return *m_participant; }

    [[nodiscard]] QPushButton& keep() const { return *m_keep; }

    [[nodiscard]] QPushButton& reset() const { return *m_reset; }

    /// The slider and the field of a knob, by the model's row; those of a participant come first.
    [[nodiscard]] QSlider& slider(int row) const { return *m_knobs[static_cast<std::size_t>(row)].slider; }

    [[nodiscard]] NumberField& field(int row) const { return *m_knobs[static_cast<std::size_t>(row)].field; }

    /// The line that says what the trial does, or why a number was refused.
    [[nodiscard]] QString summary() const;

signals:
    void closed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct KnobParts
    {
        QLabel* title = nullptr;
        QSlider* slider = nullptr;
        NumberField* field = nullptr;
        QLabel* unit = nullptr;
    };

    void layOut();
    void take();
    void takeParticipants();
    void makeKnob(int row);
    void showKnob(int row);
    void placeKnobs();
    void slide(int row, int position);
    void say(const std::vector<Finding>& findings);
    void showSummary();

    items::AuctionBoard& m_board;
    items::TrialModel m_model;
    Theme m_theme;
    QComboBox* m_participant;
    QLabel* m_summary;
    QPushButton* m_reset;
    QPushButton* m_keep;
    QGridLayout* m_grid;
    std::vector<KnobParts> m_knobs = {}; ///< by row of the model
    QString m_said = {};                 ///< the summary in full
    int m_across = 0;                    ///< knobs side by side
};

} // namespace meritdesk::views
