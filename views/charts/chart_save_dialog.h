#pragma once

#include <QDialog>
#include <QSize>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace meritdesk::views::charts {

/// Asks where a chart goes, as what (SVG, PDF, PNG) and how large.
class ChartSaveDialog : public QDialog
{
    Q_OBJECT

public:
    ChartSaveDialog(const QString& title, QWidget* parent);

    [[nodiscard]] QString file() const;
    [[nodiscard]] QSize pictureSize() const; ///< logical pixels of 1/96 inch

    /// Asks before a file is replaced.
    void accept() override;

private:
    void browse();
    void takeFormat();
    void takePreset(int index);

    QLineEdit* m_file;
    QComboBox* m_format;
    QComboBox* m_preset;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QString m_agreed = {}; ///< a file that may be replaced: the file dialog has asked
};

} // namespace meritdesk::views::charts
