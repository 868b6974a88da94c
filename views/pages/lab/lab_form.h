#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include <vector>

#include "core/scenario/lab_edits.h"
#include "items/lab_board.h"
#include "views/parts/theme.h"

namespace meritdesk::views {

class NumberField;

/// The experiment to be typed: game and its numbers, formats, learners, rounds. Each change is one undo step.
/// Follows the board.
class LabForm : public QWidget
{
    Q_OBJECT

public:
    LabForm(items::LabBoard& board, const Theme& theme, QWidget* parent);

    [[nodiscard]] QComboBox& games() const { return *m_games; }

    /// The field of a key of scenario::labFields(); null for another.
    [[nodiscard]] NumberField* field(std::string_view key) const;

    /// The tick of a format by its id, and of a learner; null for another.
    [[nodiscard]] QCheckBox* format(std::string_view id) const;
    [[nodiscard]] QCheckBox* learner(const strategy::Learner* learner) const;

    [[nodiscard]] QComboBox& tactics() const { return *m_tactics; }

    [[nodiscard]] QComboBox& sides() const { return *m_sides; }

private:
    struct Row
    {
        const scenario::LabField* field = nullptr;
        QLabel* title = nullptr;
        NumberField* line = nullptr;
    };

    struct Tick
    {
        std::string id = {}; ///< of a format
        const strategy::Learner* learner = nullptr;
        QCheckBox* box = nullptr;
    };

    QComboBox* addChoice(const QString& name);
    void addHeading(const QString& text);
    void addFields(std::size_t from, std::size_t to);
    void addRow(const scenario::LabField& field);
    void addFormats();
    void addLearners();
    void connectChoices();
    void tick();
    void change(const std::function<void(strategy::lab::Experiment&)>& change);
    void take();

    items::LabBoard& m_board;
    Theme m_theme;
    QGridLayout* m_grid;
    QComboBox* m_games = nullptr;
    QComboBox* m_tactics = nullptr;
    QComboBox* m_sides = nullptr;
    std::vector<Row> m_rows = {};
    std::vector<Tick> m_formats = {};
    std::vector<Tick> m_learners = {};
    bool m_taking = false; ///< what is shown now was not chosen by the user
};

} // namespace meritdesk::views
