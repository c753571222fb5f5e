import { AboutFields } from './about-fields';
import { CallFields } from './call-fields';
import { CapacityFields } from './capacity-fields';
import { ReferenceFields } from './reference-fields';
import { TaskFields } from './task-fields';
import { TermsFields } from './terms-fields';
import type { FieldsProps } from './typed-field';
import { WorkFields } from './work-fields';

/** All that an offer says, part by part. */
export function PilotFields(props: FieldsProps) {
  return (
    <>
      <AboutFields {...props} />
      <WorkFields {...props} />
      {props.editor.draft.type === 'student_task' && <TaskFields {...props} />}
      <TermsFields {...props} />
      <CapacityFields {...props} />
      <CallFields {...props} />
      <ReferenceFields {...props} />
    </>
  );
}
